<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Announcer</name>
    <message>
        <source>{0} or {1}, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Say that it is a {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out, since their truth was not told or is no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} damaged, the first in line {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture or a saved drawing on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Drawing As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is on the pad as PNG, SVG or InkML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was drawn: find, correct, export, import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program; everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, language, pen and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s picture on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the drawing as a picture, and empty the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Dra&amp;wing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to draw, correct, import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the &amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads the digits, and what it learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;Good Is It?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured, and where the program errs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program noted when something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DigitPad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences and credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>&amp;Open on Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the &amp;Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export All Listed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>Search digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in readings and truths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History – DigitPad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this drawing from the history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} drawings from the history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole history, and not only what is listed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole history? Drawings in it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here: no history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet: drawings appear once they are cleared or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, read as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>The history was damaged. It was kept as {path}, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkActions</name>
    <message>
        <source>&amp;Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the digit on the pad (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the pad (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what was read, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read while the pen moves (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkDocument</name>
    <message>
        <source>Draw stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Drawing pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here with mouse, pen or finger, or with the arrow keys and space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You say {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartChooser</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from part to part. The arrow keys move the frame and, with Shift, its lower right corner; with Ctrl in small steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase instead of drawing (E); so does the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a thinner line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a broader line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pressure Widens the Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a pen that feels how hard it is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the tremor of a hand is taken out of a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <source>Opening “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ink was found in this picture. Try one with a plain background, more light, or a darker pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ink in this frame. Drag around what is to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the part to read, or drag a frame around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a frame around another part to read only that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every digit of the picture in a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>Open Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to take: copy or drag one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture at a time is read; these are {0} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a folder; open one of the pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>“{0}” cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be opened: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWorker</name>
    <message>
        <source>something went wrong ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your settings cannot be read. What cannot be is as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings were damaged. What could not be read is as at first; the old file is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities as a table, not as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure widens the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read while the pen moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing &amp;hand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen &amp;width:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history and these choices stay on this computer, readable by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all choices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything will be as it was at first. What you drew is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probability of each digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityTable</name>
    <message>
        <source>Probability of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>DigitPad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DigitPad ended unexpectedly. Bring back what was on the pad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingController</name>
    <message>
        <source>Save Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side in pixels:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>0 to 9 tell which digit it is, Delete that it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digits, {1} still doubtful, {2} told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It Is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to Width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthEditor</name>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth is one digit; leave it empty to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth is {0} digits, as many as were read; leave it empty to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthKeys</name>
    <message>
        <source>Select fewer rows: the truth is told of rows that were in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of several digits are told one by one: select one and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was never read has no truth to be told: open it on the pad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Left-Handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad on the left, so that no hand hides the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities as &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in place of bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the screen but this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class &amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits to draw, large on the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System Has Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the windows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkML strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines, everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaggle CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaggle CSV and PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST files (IDX, a pair)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
