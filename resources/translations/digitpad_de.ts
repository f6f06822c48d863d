<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>About DigitPad</source>
        <translation>Über DigitPad</translation>
    </message>
    <message>
        <source>DigitPad {0}</source>
        <translation>DigitPad {0}</translation>
    </message>
    <message>
        <source>Draw a digit or a number, and see at once what DigitPad reads.</source>
        <translation>Eine Ziffer oder Zahl zeichnen und sofort sehen, was DigitPad liest.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>DigitPad was written by the DigitPad authors. Its network learned from the data below. Thanks to everyone who wrote, collected and published the handwriting.</source>
        <translation>DigitPad ist ein Werk der DigitPad-Autoren. Sein Netz hat aus den folgenden Daten gelernt. Dank an alle, die diese Handschriften geschrieben, gesammelt und veröffentlicht haben.</translation>
    </message>
    <message>
        <source>DigitPad never uses the internet. Nothing you draw leaves this computer.</source>
        <translation>DigitPad verwendet nie das Internet. Keine Zeichnung verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It collects no statistics, sends no reports and does not check for updates.</source>
        <translation>Es sammelt keine Statistiken, sendet keine Berichte und sucht nicht nach Aktualisierungen.</translation>
    </message>
    <message>
        <source>Your drawings are kept in a folder that only you can read. Under **File ▸ History** you can turn this off, and delete single drawings or all of them.</source>
        <translation>Zeichnungen werden in einem Ordner aufbewahrt, den nur das eigene Benutzerkonto lesen kann. Unter **Datei ▸ Verlauf** lässt sich das abschalten; dort lassen sich auch einzelne oder alle Zeichnungen löschen.</translation>
    </message>
    <message>
        <source>Deleted drawings are overwritten in the history file.</source>
        <translation>Gelöschte Zeichnungen werden in der Datei des Verlaufs überschrieben.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Useful when you report a problem</source>
        <translation>Nützlich, um ein Problem zu melden</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>{0}: no label</source>
        <translation>{0}: keine richtige Antwort</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} read correctly ({3})</source>
        <translation>{0}: {1} von {2} richtig gelesen ({3})</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>digit {0}: {1}</source>
        <translation>Ziffer {0}: {1}</translation>
    </message>
    <message>
        <source>{0} or {1}, not sure</source>
        <translation>{0} oder {1}, nicht sicher</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>Not sure which one. The manual (Shift+F1) explains why.</source>
        <translation>Nicht sicher, welche. Das Handbuch (Umschalt+F1) erklärt, warum.</translation>
    </message>
    <message>
        <source>read as {0}
{1}</source>
        <translation>gelesen als {0}
{1}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Who gave the answer</source>
        <translation>Wessen Antwort es ist</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>{0}   {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Other possible digits</source>
        <translation>Andere mögliche Ziffern</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Drawing, read as {0}</source>
        <translation>Zeichnung, gelesen: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne richtige Antwort</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Unsure, {0}</source>
        <translation>Unsicher, {0}</translation>
    </message>
    <message>
        <source>Sure, {0}</source>
        <translation>Sicher, {0}</translation>
    </message>
    <message>
        <source>{0}, read by an unknown network</source>
        <translation>{0}, gelesen von einem unbekannten Netz</translation>
    </message>
    <message>
        <source>{0}, read by network {1}</source>
        <translation>{0}, gelesen vom Netz {1}</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class Mode – DigitPad</source>
        <translation>Unterrichtsmodus – DigitPad</translation>
    </message>
    <message>
        <source>End this round?</source>
        <translation>Diese Runde beenden?</translation>
    </message>
    <message>
        <source>Its score will not be kept.</source>
        <translation>Der Punktestand wird nicht behalten.</translation>
    </message>
    <message>
        <source>End Round</source>
        <translation>Runde beenden</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Stop and Close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>ContentError</name>
    <message>
        <source>the ink has coordinates that are too large or are not numbers</source>
        <translation>die Tinte enthält Koordinaten, die zu groß oder keine Zahlen sind</translation>
    </message>
    <message>
        <source>the ink is damaged</source>
        <translation>die Tinte ist beschädigt</translation>
    </message>
    <message>
        <source>this is neither a drawing nor a picture</source>
        <translation>das ist weder eine Zeichnung noch ein Bild</translation>
    </message>
    <message>
        <source>the picture is not greyscale</source>
        <translation>das Bild ist kein Graustufenbild</translation>
    </message>
    <message>
        <source>the picture is damaged ({0})</source>
        <translation>das Bild ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>the picture has more than {0} million pixels</source>
        <translation>das Bild hat mehr als {0} Millionen Pixel</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Delete %Ln drawings from the history?</source>
        <translation>
            <numerusform>Diese Zeichnung aus dem Verlauf löschen?</numerusform>
            <numerusform>%Ln Zeichnungen aus dem Verlauf löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were deleted.</source>
        <translation>
            <numerusform>%Ln Zeichnung wurde gelöscht.</numerusform>
            <numerusform>%Ln Zeichnungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the whole history, not only the drawings listed?</source>
        <translation>Den ganzen Verlauf löschen, nicht nur die aufgelisteten Zeichnungen?</translation>
    </message>
    <message>
        <source>Delete all drawings in the history ({0})?</source>
        <translation>Alle Zeichnungen im Verlauf löschen ({0})?</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Deletion undone.</source>
        <translation>Löschen rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The Keras engine runs only the network that comes with DigitPad, because a Keras file can contain code. Run your own network with --engine litert.</source>
        <translation>Keras führt nur das mit DigitPad gelieferte Netz aus, denn eine Keras-Datei kann Programmcode enthalten. Ein eigenes Netz mit --engine litert ausführen.</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed. Install it with “python -m pip install tensorflow”, or use --engine litert, which needs nothing more.</source>
        <translation>Keras braucht TensorFlow, das nicht installiert ist. Entweder TensorFlow mit „python -m pip install tensorflow“ installieren oder --engine litert verwenden; damit ist nichts weiter nötig.</translation>
    </message>
    <message>
        <source>Keras cannot run the model in {0}: {1}</source>
        <translation>Keras kann das Modell in {0} nicht ausführen: {1}</translation>
    </message>
    <message>
        <source>LiteRT, which runs the network, cannot be loaded ({0}). Install the package ai-edge-litert.</source>
        <translation>LiteRT, welches das Netz ausführt, lässt sich nicht laden ({0}). Bitte das Paket ai-edge-litert installieren.</translation>
    </message>
    <message>
        <source>LiteRT cannot run the model in {0}: {1}</source>
        <translation>LiteRT kann das Modell in {0} nicht ausführen: {1}</translation>
    </message>
</context>
<context>
    <name>ErrorController</name>
    <message>
        <source>The same error happened again. Your drawing is safe.</source>
        <translation>Derselbe Fehler ist wieder aufgetreten. Die Zeichnung bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Es gibt noch kein Protokoll.</translation>
    </message>
    <message>
        <source>The log is in the folder {0}.</source>
        <translation>Das Protokoll liegt im Ordner {0}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something Went Wrong</source>
        <translation>Ein Fehler ist aufgetreten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Something went wrong. Your drawing is safe, and you can carry on.</source>
        <translation>Ein Fehler ist aufgetreten. Die Zeichnung bleibt erhalten, und das Programm läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %Ln times.</source>
        <translation>
            <numerusform>Er ist einmal aufgetreten.</numerusform>
            <numerusform>Er ist %Ln-mal aufgetreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Exporting to “{0}”…</source>
        <translation>Export nach „{0}“…</translation>
    </message>
    <message>
        <source>Importing “{0}”…</source>
        <translation>Import aus „{0}“…</translation>
    </message>
    <message>
        <source>Drawings exported: {0}.</source>
        <translation>Exportierte Zeichnungen: {0}.</translation>
    </message>
    <message>
        <source>Left out because they have no label or are not single digits: {0}.</source>
        <translation>Ausgelassen, weil die richtige Antwort fehlt oder es keine einzelne Ziffer ist: {0}.</translation>
    </message>
    <message>
        <source>Left out because they have signs such as “.” or “/”: {0}.</source>
        <translation>Weggelassen, weil sie Zeichen wie „.“ oder „/“ haben: {0}.</translation>
    </message>
    <message>
        <source>Drawings imported: {0}.</source>
        <translation>Importierte Zeichnungen: {0}.</translation>
    </message>
    <message>
        <source>Already in the history: {0}.</source>
        <translation>Bereits im Verlauf: {0}.</translation>
    </message>
    <message>
        <source>Damaged lines: {0}. The first is line {1}: {2}.</source>
        <translation>Beschädigte Zeilen: {0}. Die erste ist Zeile {1}: {2}.</translation>
    </message>
    <message>
        <source>The export is not finished. Stop it and close?</source>
        <translation>Der Export ist noch nicht fertig. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>The import is not finished. Stop it and close?</source>
        <translation>Der Import ist noch nicht fertig. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Not all drawings have been read again. Stop and close?</source>
        <translation>Noch nicht alle Zeichnungen sind erneut gelesen. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>All supported formats</source>
        <translation>Alle unterstützten Formate</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Erneutes Lesen…</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>Eine andere Aufgabe läuft noch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were read again.</source>
        <translation>
            <numerusform>%Ln Zeichnung wurde erneut gelesen.</numerusform>
            <numerusform>%Ln Zeichnungen wurden erneut gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now read differently.</source>
        <translation>
            <numerusform>%Ln wird jetzt anders gelesen.</numerusform>
            <numerusform>%Ln werden jetzt anders gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and were left as they were.</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden und blieb, wie sie war.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeError</name>
    <message>
        <source>“{0}” cannot be written. Choose a name that ends in {1}.</source>
        <translation>„{0}“ lässt sich nicht schreiben. Bitte einen Namen wählen, der auf {1} endet.</translation>
    </message>
    <message>
        <source>“{0}” is not a file. Choose another name.</source>
        <translation>„{0}“ ist keine Datei. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written ({1}). Free some space there or choose another folder. Nothing was changed.</source>
        <translation>„{0}“ lässt sich nicht schreiben ({1}). Dort Platz schaffen oder einen anderen Ordner wählen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>this file contains only labels; choose the file with the pictures</source>
        <translation>diese Datei enthält nur die richtigen Antworten; bitte die Datei mit den Bildern wählen</translation>
    </message>
    <message>
        <source>this is not a picture file in MNIST&apos;s format (IDX)</source>
        <translation>das ist keine Bilddatei im Format von MNIST (IDX)</translation>
    </message>
    <message>
        <source>A picture has no strokes, so it cannot be saved as InkML. Save it as PNG or SVG.</source>
        <translation>Ein Bild hat keine Striche und lässt sich nicht als InkML speichern. Bitte als PNG oder SVG speichern.</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>die Datei ist größer als {0} MB</translation>
    </message>
    <message>
        <source>this InkML file cannot be read: {0}</source>
        <translation>diese InkML-Datei lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>„{0}“ lässt sich nicht importieren: {1}.</translation>
    </message>
    <message>
        <source>this is not a table of digits: each row needs a label and {0} pixels, or only the pixels, as in Kaggle&apos;s Digit Recognizer</source>
        <translation>das ist keine Tabelle von Ziffern: Jede Zeile braucht die richtige Antwort und {0} Pixel oder nur die Pixel, wie in Kaggles Digit Recognizer</translation>
    </message>
    <message>
        <source>this archive has no table “{0}”; choose one that DigitPad exported</source>
        <translation>dieses Archiv enthält keine Tabelle „{0}“; bitte eines wählen, das DigitPad exportiert hat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>instead of an array “x”, it contains {0}; save the pictures as an array “x” of type uint8 and shape (count, height, width), with 255 = ink</source>
        <translation>sie enthält kein Array „x“, sondern {0}; die Bilder bitte als Array „x“ vom Typ uint8 und der Form (Anzahl, Höhe, Breite) speichern, mit 255 = Tinte</translation>
    </message>
    <message>
        <source>its array “x” has type {0} and shape {1}; save the pictures as type uint8 and shape (count, height, width), row by row (C order), with 255 = ink</source>
        <translation>ihr Array „x“ hat den Typ {0} und die Form {1}; die Bilder bitte als Typ uint8 und Form (Anzahl, Höhe, Breite) speichern, Zeile für Zeile (C-Reihenfolge), mit 255 = Tinte</translation>
    </message>
    <message>
        <source>its array “x” is damaged; save it again</source>
        <translation>ihr Array „x“ ist beschädigt; bitte neu speichern</translation>
    </message>
    <message>
        <source>the file is damaged ({0})</source>
        <translation>die Datei ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>it says that its pictures have {0} x {1} pixels, but DigitPad reads sizes from 1 x 1 to {2} x {3}</source>
        <translation>ihre Bilder sollen laut Datei {0} x {1} Pixel haben, aber DigitPad liest Größen von 1 x 1 bis {2} x {3}</translation>
    </message>
    <message>
        <source>the file ends after {0:,} of {1:,} pictures; download it again</source>
        <translation>die Datei endet nach {0:,} von {1:,} Bildern; bitte noch einmal herunterladen</translation>
    </message>
    <message>
        <source>this kind of file cannot be imported; choose one of these: JSON Lines (.jsonl), a Kaggle CSV (.csv), its archive with pictures (.zip), a NumPy archive (.npz) or a pair of MNIST files (-ubyte.gz)</source>
        <translation>Dateien dieser Art lassen sich nicht importieren; bitte eine von diesen wählen: JSON Lines (.jsonl), Kaggle-CSV (.csv), das Archiv davon mit Bildern (.zip), ein NumPy-Archiv (.npz) oder ein Paar von MNIST-Dateien (-ubyte.gz)</translation>
    </message>
    <message>
        <source>this SVG file cannot be read: {0}</source>
        <translation>diese SVG-Datei lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>this SVG file is not from DigitPad, so it has no strokes to open; save it as a PNG picture in the program that made it, and open that</source>
        <translation>diese SVG-Datei stammt nicht von DigitPad und enthält daher keine Striche, die sich öffnen lassen; sie in dem Programm, das sie erstellt hat, als PNG-Bild speichern und dieses öffnen</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>In the History</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>On a Sheet</source>
        <translation>Auf einem Blatt</translation>
    </message>
    <message>
        <source>In the Manual</source>
        <translation>Im Handbuch</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Matches: {0}</source>
        <translation>Treffer: {0}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>“{0}” cannot be read. Install DigitPad again.</source>
        <translation>„{0}“ lässt sich nicht lesen. Bitte DigitPad neu installieren.</translation>
    </message>
    <message>
        <source>This page is not on your computer: {0}</source>
        <translation>Diese Seite ist nicht auf diesem Computer: {0}</translation>
    </message>
    <message>
        <source>{0} – DigitPad</source>
        <translation>{0} – DigitPad</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>Ursprüngliche Textgröße</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Divider between contents and text</source>
        <translation>Trennlinie zwischen Inhalt und Text</translation>
    </message>
</context>
<context>
    <name>HistoryBlockedError</name>
    <message>
        <source>Another program is using the history. Close that program and try again.</source>
        <translation>Ein anderes Programm benutzt den Verlauf. Bitte das andere Programm schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. The history cannot be saved until you free some space.</source>
        <translation>Der Datenträger ist voll. Der Verlauf lässt sich erst speichern, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <source>The history cannot be saved because its file or folder is read-only.</source>
        <translation>Der Verlauf lässt sich nicht speichern, weil seine Datei oder sein Ordner schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({0}).</source>
        <translation>Der Verlauf lässt sich nicht lesen oder schreiben ({0}).</translation>
    </message>
</context>
<context>
    <name>HistoryDamagedError</name>
    <message>
        <source>The history is damaged.</source>
        <translation>Der Verlauf ist beschädigt.</translation>
    </message>
    <message>
        <source>The history is damaged ({0}).</source>
        <translation>Der Verlauf ist beschädigt ({0}).</translation>
    </message>
</context>
<context>
    <name>HistoryError</name>
    <message>
        <source>The history cannot be opened ({0}).</source>
        <translation>Der Verlauf lässt sich nicht öffnen ({0}).</translation>
    </message>
    <message>
        <source>The history is off because its file belongs to another program.</source>
        <translation>Der Verlauf ist aus, weil seine Datei einem anderen Programm gehört.</translation>
    </message>
    <message>
        <source>The history is off because a newer version of DigitPad saved it. Install that version to use the history again.</source>
        <translation>Der Verlauf ist aus, weil ihn eine neuere Version von DigitPad gespeichert hat. Diese Version installieren, um ihn wieder zu benutzen.</translation>
    </message>
    <message>
        <source>Something went wrong with the history ({0}).</source>
        <translation>Im Verlauf ist ein Fehler aufgetreten ({0}).</translation>
    </message>
    <message>
        <source>This drawing is no longer in the history.</source>
        <translation>Diese Zeichnung ist nicht mehr im Verlauf.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History – DigitPad</source>
        <translation>Verlauf – DigitPad</translation>
    </message>
    <message>
        <source>No drawings match.</source>
        <translation>Keine Zeichnung gefunden.</translation>
    </message>
    <message>
        <source>The history is turned off, so nothing is kept here.</source>
        <translation>Der Verlauf ist ausgeschaltet; hier wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing here yet. A drawing appears here when you clear or replace it.</source>
        <translation>Noch nichts hier. Eine Zeichnung erscheint hier, sobald das Zeichenfeld geleert oder die Zeichnung ersetzt wird.</translation>
    </message>
    <message>
        <source>Selected: {0} of {1}</source>
        <translation>Ausgewählt: {0} von {1}</translation>
    </message>
    <message>
        <source>Matches: {0}</source>
        <translation>Treffer: {0}</translation>
    </message>
    <message>
        <source>Drawings: {0}</source>
        <translation>Zeichnungen: {0}</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>&amp;Verlauf führen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Open on Pad</source>
        <translation>Auf &amp;Zeichenfeld öffnen</translation>
    </message>
    <message>
        <source>Enter the &amp;Correct Digit…</source>
        <translation>&amp;Richtige Antwort eingeben…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export &amp;Selected…</source>
        <translation>&amp;Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Export All Listed…</source>
        <translation>Alle auf&amp;gelisteten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>See which digits are read correctly</source>
        <translation>Zeigen, welche Ziffern richtig gelesen werden</translation>
    </message>
    <message>
        <source>Delete &amp;All…</source>
        <translation>Alle&amp;s löschen…</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Ne&amp;u lesen</translation>
    </message>
    <message>
        <source>Read the selected drawings with the current network; their labels stay</source>
        <translation>Ausgewählte Zeichnungen mit dem heutigen Netz lesen; die richtigen Antworten bleiben</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>Another program removed the history, so a new one was started.</source>
        <translation>Ein anderes Programm hat den Verlauf entfernt; ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {path}, and a new one was started.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als {path} aufbewahrt, und ein neuer wurde begonnen.</translation>
    </message>
</context>
<context>
    <name>InkDocument</name>
    <message>
        <source>Stroke</source>
        <translation>(Strich)</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>(Radieren)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>(Leeren)</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>(Bild öffnen)</translation>
    </message>
    <message>
        <source>Open Drawing</source>
        <translation>(Zeichnung öffnen)</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>(Berichtigen)</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Drawing pad</source>
        <translation>Zeichenfeld</translation>
    </message>
    <message>
        <source>Draw here with a mouse, pen or finger. With the keyboard, move the pen with the arrow keys (hold Shift for small steps) and press Space to put it down or lift it.</source>
        <translation>Hier mit Maus, Stift oder Finger zeichnen. Mit der Tastatur: Die Pfeiltasten bewegen den Stift (mit der Umschalttaste in kleinen Schritten), und die Leertaste setzt ihn auf oder hebt ihn ab.</translation>
    </message>
</context>
<context>
    <name>InstanceListener</name>
    <message>
        <source>Another DigitPad window is not responding, so this one works on its own.</source>
        <translation>Ein anderes DigitPad-Fenster reagiert nicht; daher arbeitet dieses für sich allein.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys – DigitPad</source>
        <translation>Tasten – DigitPad</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>A label is a number, such as 7, 2026 or 3.14, with a space between rows. Leave it empty to remove it.</source>
        <translation>Die richtige Antwort ist eine Zahl wie 7, 2026 oder 3.14, mit einem Leerzeichen zwischen Zeilen. Ein leeres Feld entfernt sie.</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Select fewer rows. You can label only rows that you have scrolled into view.</source>
        <translation>Weniger Zeilen auswählen. Die richtige Antwort lässt sich nur für Zeilen eingeben, die schon zu sehen waren.</translation>
    </message>
    <message>
        <source>Only rows that were read as one digit can be labelled together. Select another row alone and type its label.</source>
        <translation>Nur Zeilen, die als eine Ziffer gelesen wurden, lassen sich zusammen beschriften. Eine andere Zeile allein auswählen und die richtige Antwort eintippen.</translation>
    </message>
    <message>
        <source>This drawing has not been read yet. Open it on the pad to label it.</source>
        <translation>Diese Zeichnung wurde noch nicht gelesen. Auf dem Zeichenfeld öffnen, um die richtige Antwort einzugeben.</translation>
    </message>
</context>
<context>
    <name>LineError</name>
    <message>
        <source>this row does not have {0} pixels</source>
        <translation>diese Zeile hat nicht {0} Pixel</translation>
    </message>
    <message>
        <source>this row has a value that is not a number from 0 to 255</source>
        <translation>diese Zeile enthält einen Wert, der keine Zahl von 0 bis 255 ist</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a picture or a saved drawing on the pad</source>
        <translation>Ein Bild oder eine gespeicherte Zeichnung auf dem Zeichenfeld öffnen</translation>
    </message>
    <message>
        <source>&amp;Save Drawing As…</source>
        <translation>Zeichnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Find, correct, export and import your drawings</source>
        <translation>Zeichnungen finden, berichtigen, exportieren und importieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close DigitPad. Your drawings are kept.</source>
        <translation>DigitPad schließen. Die Zeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Change colours, language, pen and history</source>
        <translation>Farben, Sprache, Stift und Verlauf ändern</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste the picture from the clipboard onto the pad</source>
        <translation>Das Bild aus der Zwischenablage auf das Zeichenfeld einfügen</translation>
    </message>
    <message>
        <source>Cu&amp;t Drawing</source>
        <translation>Zeichnung &amp;ausschneiden</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture and clear the pad</source>
        <translation>Die Zeichnung als Bild kopieren und das Zeichenfeld leeren</translation>
    </message>
    <message>
        <source>Copy Dra&amp;wing</source>
        <translation>Zeichnung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>Die Zeichnung als Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Erkennen</translation>
    </message>
    <message>
        <source>Read the drawing (Enter)</source>
        <translation>Die Zeichnung lesen (Eingabe)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo the last step that you undid</source>
        <translation>Den letzten rückgängig gemachten Schritt wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy Number</source>
        <translation>&amp;Zahl kopieren</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>Die Antwort als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Read as you draw (Ctrl+L)</source>
        <translation>Beim Zeichnen lesen (Strg+L)</translation>
    </message>
    <message>
        <source>Read digits only, and no dot, comma, colon, slash, minus or plus</source>
        <translation>Nur Ziffern lesen, keinen Punkt, kein Komma, keinen Doppelpunkt, keinen Schrägstrich, kein Minus und kein Plus</translation>
    </message>
    <message>
        <source>&amp;Left-Handed</source>
        <translation>&amp;Linkshändig</translation>
    </message>
    <message>
        <source>Put the pad on the left so that your hand does not hide the answer</source>
        <translation>Das Zeichenfeld nach links setzen, damit die Hand die Antwort nicht verdeckt</translation>
    </message>
    <message>
        <source>Probabilities as &amp;Table</source>
        <translation>Wahrscheinlichkeiten als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show numbers instead of bars</source>
        <translation>Zahlen statt Balken zeigen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Den ganzen Bildschirm mit diesem Fenster füllen</translation>
    </message>
    <message>
        <source>Class &amp;Mode</source>
        <translation>&amp;Unterrichtsmodus</translation>
    </message>
    <message>
        <source>Practise drawing digits in a full-screen quiz</source>
        <translation>Das Zeichnen von Ziffern in einem Quiz auf dem ganzen Bildschirm üben</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget which files were opened</source>
        <translation>Vergessen, welche Dateien geöffnet wurden</translation>
    </message>
    <message>
        <source>Save the drawing as PNG, JPEG, SVG or InkML</source>
        <translation>Die Zeichnung als PNG, JPEG, SVG oder InkML speichern</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the drawing with its reading</source>
        <translation>Die Zeichnung mit dem Gelesenen drucken</translation>
    </message>
    <message>
        <source>Open “{0}” again</source>
        <translation>„{0}“ wieder öffnen</translation>
    </message>
    <message>
        <source>Clear the pad (Delete)</source>
        <translation>Das Zeichenfeld leeren (Entf)</translation>
    </message>
    <message>
        <source>Digits &amp;Only</source>
        <translation>Nur &amp;Ziffern</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <comment>tool</comment>
        <translation>St&amp;ift</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation>Zeichnen (P)</translation>
    </message>
    <message>
        <source>P&amp;ressure Widens the Line</source>
        <translation>&amp;Druck verbreitert die Linie</translation>
    </message>
    <message>
        <source>Same as the &amp;System</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Choose the colours of the windows</source>
        <translation>Die Farben der Fenster wählen</translation>
    </message>
    <message>
        <source>&amp;Stay on Top</source>
        <translation>&amp;Im Vordergrund bleiben</translation>
    </message>
    <message>
        <source>Keep this window above those of other programs</source>
        <translation>Dieses Fenster über denen anderer Programme halten</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch (englisch)</translation>
    </message>
    <message>
        <source>Learn how to draw, correct, import and export</source>
        <translation>Nachlesen, wie man zeichnet, berichtigt, importiert und exportiert</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>See all keyboard shortcuts at a glance</source>
        <translation>Alle Tastenkürzel auf einen Blick</translation>
    </message>
    <message>
        <source>About the &amp;Network</source>
        <translation>Über das &amp;Netz</translation>
    </message>
    <message>
        <source>See which network reads the digits and what it learned from</source>
        <translation>Welches Netz die Ziffern liest und woraus es gelernt hat</translation>
    </message>
    <message>
        <source>Ho&amp;w Accurate Is It?</source>
        <translation>Wie &amp;genau ist DigitPad?</translation>
    </message>
    <message>
        <source>See how often DigitPad is right and where it goes wrong</source>
        <translation>Wie oft DigitPad richtig liegt und wo es sich irrt</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder that contains the error log</source>
        <translation>Den Ordner mit dem Fehlerprotokoll öffnen</translation>
    </message>
    <message>
        <source>&amp;About DigitPad</source>
        <translation>&amp;Über DigitPad</translation>
    </message>
    <message>
        <source>Show version, licences and credits</source>
        <translation>Version, Lizenzen und Dank anzeigen</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Erase instead of drawing (E, or the right mouse button)</source>
        <translation>Radieren statt zeichnen (E oder rechte Maustaste)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>Draw a thinner line</source>
        <translation>Eine dünnere Linie zeichnen</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>Draw a thicker line</source>
        <translation>Eine dickere Linie zeichnen</translation>
    </message>
    <message>
        <source>Draw a wider line when you press harder with a pressure-sensitive pen</source>
        <translation>Bei stärkerem Druck mit einem drucksensitiven Stift eine breitere Linie zeichnen</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>smoothing</comment>
        <translation>&amp;Leicht</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Stark</translation>
    </message>
    <message>
        <source>Choose how strongly shaky lines are smoothed</source>
        <translation>Wählen, wie stark zittrige Linien geglättet werden</translation>
    </message>
    <message>
        <source>Correct to {0}</source>
        <translation>Zu {0} berichtigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Digit</source>
        <translation>&amp;Ziffer</translation>
    </message>
    <message>
        <source>Corre&amp;ct To</source>
        <translation>&amp;Richtig ist</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your label: {0}</source>
        <translation>Richtige Antwort: {0}</translation>
    </message>
    <message>
        <source>Press Predict</source>
        <translation>„Erkennen“ drücken</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Draw a digit or a number</source>
        <translation>Eine Ziffer oder Zahl zeichnen</translation>
    </message>
    <message>
        <source>or drop a picture</source>
        <translation>oder ein Bild hineinziehen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Gespeichert als „{0}“.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>The model card {0} is incomplete ({1}).</source>
        <translation>Die Modellkarte {0} ist unvollständig ({1}).</translation>
    </message>
    <message>
        <source>The model file {0} cannot be read ({1}).</source>
        <translation>Die Modelldatei {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The model card does not list {0}.</source>
        <translation>Die Modellkarte führt {0} nicht auf.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged or does not match its model card.</source>
        <translation>Die Modelldatei {0} ist beschädigt oder passt nicht zu ihrer Modellkarte.</translation>
    </message>
    <message>
        <source>Install DigitPad again, or use --model with a folder made by “python -m training export”.</source>
        <translation>DigitPad neu installieren oder --model mit einem Ordner verwenden, den „python -m training export“ erstellt hat.</translation>
    </message>
    <message>
        <source>There is no model in {0}: {1} cannot be read ({2}).</source>
        <translation>In {0} liegt kein Modell: {1} lässt sich nicht lesen ({2}).</translation>
    </message>
    <message>
        <source>The model card {0} is damaged ({1}).</source>
        <translation>Die Modellkarte {0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>The model card {0} is damaged (it is not a JSON object).</source>
        <translation>Die Modellkarte {0} ist beschädigt (sie ist kein JSON-Objekt).</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>The model card in {0} has format {1}, but this DigitPad reads format {2}.</source>
        <translation>Die Modellkarte in {0} hat Format {1}; dieses DigitPad liest Format {2}.</translation>
    </message>
    <message>
        <source>The model in {0} was trained with version {1} of framing, but this DigitPad uses version {2}.</source>
        <translation>Das Modell in {0} wurde mit Version {1} der Einpassung trainiert; dieses DigitPad verwendet Version {2}.</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>{0}   {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Confidence in the whole number</source>
        <translation>Sicherheit für die ganze Zahl</translation>
    </message>
    <message>
        <source>you   (read as {0}, {1})</source>
        <translation>von Hand   (gelesen als {0}, {1})</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>Separator: {0}</source>
        <translation>Trennzeichen: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: {2}</source>
        <translation>Ziffer {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>OSError</name>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>These digits touch</source>
        <translation>Diese Ziffern berühren sich</translation>
    </message>
    <message>
        <source>More than one row</source>
        <translation>Mehr als eine Zeile</translation>
    </message>
    <message>
        <source>Only a dot</source>
        <translation>Nur ein Punkt</translation>
    </message>
    <message>
        <source>Only a dash</source>
        <translation>Nur ein Querstrich</translation>
    </message>
    <message>
        <source>Only a slash</source>
        <translation>Nur ein Schrägstrich</translation>
    </message>
    <message>
        <source>Too many lines to read</source>
        <translation>Zu viele Striche zum Lesen</translation>
    </message>
</context>
<context>
    <name>OpenJob</name>
    <message>
        <source>“{0}” cannot be opened: {1}.</source>
        <translation>„{0}“ lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>it contains no ink</source>
        <translation>sie enthält keine Tinte</translation>
    </message>
    <message>
        <source>line {0} is damaged ({1})</source>
        <translation>Zeile {0} ist beschädigt ({1})</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>Another file is still being opened. Try again in a moment.</source>
        <translation>Eine andere Datei wird noch geöffnet. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>„{0}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings, but the pad holds only one.</source>
        <translation>„{0}“ enthält mehrere Zeichnungen, aber auf dem Zeichenfeld ist nur für eine Platz.</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings.</source>
        <translation>„{0}“ enthält mehrere Zeichnungen.</translation>
    </message>
    <message>
        <source>The pad holds only one. Do you want to import all of them into the history?</source>
        <translation>Auf dem Zeichenfeld ist nur für eine Platz. Alle in den Verlauf importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>PadKeys</name>
    <message>
        <source>{0} and an arrow key</source>
        <translation>{0} und eine Pfeiltaste</translation>
    </message>
    <message>
        <source>On the Pad</source>
        <translation>Auf dem Zeichenfeld</translation>
    </message>
    <message>
        <source>Move the pen</source>
        <translation>Den Stift bewegen</translation>
    </message>
    <message>
        <source>Move it in small steps</source>
        <translation>Ihn in kleinen Schritten bewegen</translation>
    </message>
    <message>
        <source>Put the pen down or lift it</source>
        <translation>Den Stift aufsetzen oder abheben</translation>
    </message>
</context>
<context>
    <name>PenWidth</name>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>Stiftbreite ([ und ])</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <source>Opening “{0}”…</source>
        <translation>„{0}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Das Bild wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Das Blatt wird gelesen…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There is no ink in this frame. Drag a frame around the digits to read.</source>
        <translation>In diesem Rahmen ist keine Tinte. Einen Rahmen um die Ziffern ziehen, die gelesen werden sollen.</translation>
    </message>
    <message>
        <source>Several rows were found. “Read as Sheet” lists all of them; to read only one, click it.</source>
        <translation>Mehrere Zeilen gefunden. „Als Blatt lesen“ listet alle auf; um nur eine zu lesen, diese anklicken.</translation>
    </message>
    <message>
        <source>Click the region to read, or drag a frame around it.</source>
        <translation>Den Bereich anklicken, der gelesen werden soll, oder einen Rahmen darum ziehen.</translation>
    </message>
    <message>
        <source>To read only part of the picture, drag a frame around that part.</source>
        <translation>Um nur einen Teil des Bildes zu lesen, einen Rahmen darum ziehen.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read as Sheet</source>
        <translation>Als Blatt lesen</translation>
    </message>
    <message>
        <source>Read all digits in the picture and list them</source>
        <translation>Alle Ziffern im Bild lesen und auflisten</translation>
    </message>
    <message>
        <source>No ink was found in this picture. Drag a frame around the digits, or try a plain background, more light or a darker pen.</source>
        <translation>In diesem Bild wurde keine Tinte gefunden. Einen Rahmen um die Ziffern ziehen, oder es mit einem schlichten Hintergrund, mehr Licht oder einem dunkleren Stift versuchen.</translation>
    </message>
    <message>
        <source>This picture seemed to lie on its side, so it was turned.</source>
        <translation>Dieses Bild lag anscheinend auf der Seite und wurde gedreht.</translation>
    </message>
    <message>
        <source>DigitPad cannot read anything in this frame.</source>
        <translation>Der gerahmte Bereich enthält nichts, was DigitPad lesen kann.</translation>
    </message>
    <message>
        <source>Reads as {0} ({1})</source>
        <translation>Gelesen als {0} ({1})</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>the picture has more than {0} million pixels</source>
        <translation>das Bild hat mehr als {0} Millionen Pixel</translation>
    </message>
    <message>
        <source>the picture is damaged ({0})</source>
        <translation>das Bild ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>this copy of DigitPad does not read PDF files; save the page as a PNG picture in your PDF viewer, or with “pdftoppm -png”, and open that</source>
        <translation>diese Ausgabe von DigitPad liest keine PDF-Dateien; die Seite im PDF-Betrachter oder mit „pdftoppm -png“ als PNG-Bild speichern und dieses öffnen</translation>
    </message>
    <message>
        <source>DigitPad cannot read this kind of picture; use one of these formats: {0}</source>
        <translation>DigitPad kann diese Art von Bild nicht lesen; bitte eines dieser Formate verwenden: {0}</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures and drawings ({0})</source>
        <translation>Bilder und Zeichnungen ({0})</translation>
    </message>
    <message>
        <source>Drawings: SVG, InkML, JSON Lines ({0})</source>
        <translation>Zeichnungen: SVG, InkML, JSON Lines ({0})</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then open it.</source>
        <translation>Das Bild zuerst auf diesem Computer speichern und dann öffnen.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Bitte zuerst eines kopieren.</translation>
    </message>
    <message>
        <source>“{0}” is a folder. Open one of the pictures in it.</source>
        <translation>„{0}“ ist ein Ordner. Bitte eines der Bilder darin öffnen.</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>“{0}” cannot be opened: {1}.</source>
        <translation>„{0}“ lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>This picture cannot be opened: {0}.</source>
        <translation>Dieses Bild lässt sich nicht öffnen: {0}.</translation>
    </message>
</context>
<context>
    <name>PictureOptions</name>
    <message>
        <source>Picture Options</source>
        <translation>Bildoptionen</translation>
    </message>
    <message>
        <source>&amp;Transparent paper</source>
        <translation>&amp;Transparentes Papier</translation>
    </message>
    <message>
        <source>&amp;Only the ink, without the paper around it</source>
        <translation>&amp;Nur die Tinte, ohne das Papier darum herum</translation>
    </message>
    <message>
        <source>Longest side in pixels:</source>
        <translation>Längste Seite in Pixeln:</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>File {0} of {1}</source>
        <translation>Datei {0} von {1}</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Seite </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn the picture to the left (Ctrl+L)</source>
        <translation>Bild nach links drehen (Strg+L)</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turn the picture to the right (Ctrl+R)</source>
        <translation>Bild nach rechts drehen (Strg+R)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Swap paper and ink (Ctrl+I)</source>
        <translation>Papier und Tinte vertauschen (Strg+I)</translation>
    </message>
</context>
<context>
    <name>PictureWorker</name>
    <message>
        <source>something went wrong ({0})</source>
        <translation>ein Fehler ist aufgetreten ({0})</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Some settings could not be read and were reset to their defaults.</source>
        <translation>Einige Einstellungen ließen sich nicht lesen und wurden auf den Standard zurückgesetzt.</translation>
    </message>
    <message>
        <source>Some settings were damaged and were reset to their defaults. The old file is kept as {0}.</source>
        <translation>Einige Einstellungen waren beschädigt und wurden auf den Standard zurückgesetzt. Die alte Datei ist als {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>Your settings had entries that this version of DigitPad does not know. They were left out, and the old file is kept as {0}.</source>
        <translation>Die Einstellungen enthielten Einträge, die diese Version von DigitPad nicht kennt. Sie wurden weggelassen; die alte Datei ist als {0} aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The history and these settings stay on this computer. Only you can read them.</source>
        <translation>Der Verlauf und diese Einstellungen bleiben auf diesem Computer. Nur das eigene Benutzerkonto kann sie lesen.</translation>
    </message>
    <message>
        <source>&amp;Reset All…</source>
        <translation>Alles &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>All settings go back to their defaults. Your drawings are kept.</source>
        <translation>Alle Einstellungen werden auf den Standard zurückgesetzt. Die Zeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>The drawing has not been printed yet. Stop and close?</source>
        <translation>Die Zeichnung ist noch nicht gedruckt. Abbrechen und schließen?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>The drawing was printed.</source>
        <translation>Die Zeichnung wurde gedruckt.</translation>
    </message>
    <message>
        <source>The drawing could not be printed. Check the printer or choose another.</source>
        <translation>Die Zeichnung konnte nicht gedruckt werden. Den Drucker prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Read as {0} ({1})</source>
        <translation>Gelesen als {0} ({1})</translation>
    </message>
    <message>
        <source>Correct answer: {0}</source>
        <translation>Richtige Antwort: {0}</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>your label: {0}</source>
        <translation>richtige Antwort: {0}</translation>
    </message>
    <message>
        <source>Click if the digit is {0}</source>
        <translation>Klicken, wenn es eine {0} ist</translation>
    </message>
</context>
<context>
    <name>ProbabilityTable</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Your label</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>your label</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>ProbabilityView</name>
    <message>
        <source>Wrong? Press the right digit.</source>
        <translation>Falsch? Richtige Ziffer drücken.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuizTexts</name>
    <message>
        <source>Draw an 8</source>
        <translation>Eine 8 zeichnen</translation>
    </message>
    <message>
        <source>Draw a {0}</source>
        <translation>Eine {0} zeichnen</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>Richtig!</translation>
    </message>
    <message>
        <source>{0} or {1}? Try drawing it more clearly.</source>
        <translation>{0} oder {1}? Bitte etwas deutlicher zeichnen.</translation>
    </message>
    <message>
        <source>That is more than one digit. Clear the pad and draw one.</source>
        <translation>Das ist mehr als eine Ziffer. Das Zeichenfeld leeren und eine zeichnen.</translation>
    </message>
    <message>
        <source>No digit yet. Carry on, or clear the pad and start again.</source>
        <translation>Noch keine Ziffer. Weiterzeichnen oder das Zeichenfeld leeren und neu anfangen.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>All correct on the first try!</source>
        <translation>Alle beim ersten Versuch richtig!</translation>
    </message>
    <message>
        <source>Practise these: {0}</source>
        <translation>Noch üben: {0}</translation>
    </message>
    <message>
        <source>That looks like an 8. Try again.</source>
        <translation>Das sieht aus wie eine 8. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>That looks like a {0}. Try again.</source>
        <translation>Das sieht aus wie eine {0}. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>“{0}” is no longer where it was, so it was removed from the list.</source>
        <translation>„{0}“ ist nicht mehr, wo es war, und wurde aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>RecognitionService</name>
    <message>
        <source>Reading this sheet took too long, so it was stopped.</source>
        <translation>Das Lesen dieses Blattes dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading has stopped working. Save your drawing and restart DigitPad.</source>
        <translation>Das Lesen funktioniert nicht mehr. Bitte die Zeichnung speichern und DigitPad neu starten.</translation>
    </message>
    <message>
        <source>Reading this drawing took too long, so it was stopped. The drawing is kept.</source>
        <translation>Das Lesen dieser Zeichnung dauerte zu lange und wurde abgebrochen. Die Zeichnung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Reading took too long and was restarted. Your drawing is kept.</source>
        <translation>Das Lesen dauerte zu lange und wurde neu gestartet. Die Zeichnung bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>RecognitionWorker</name>
    <message>
        <source>The network is not loaded.</source>
        <translation>Das Netz ist nicht geladen.</translation>
    </message>
    <message>
        <source>This drawing could not be read ({0}).</source>
        <translation>Diese Zeichnung ließ sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>Reading this sheet was interrupted.</source>
        <translation>Das Lesen dieses Blattes wurde unterbrochen.</translation>
    </message>
    <message>
        <source>This sheet could not be read ({0}).</source>
        <translation>Dieses Blatt ließ sich nicht lesen ({0}).</translation>
    </message>
</context>
<context>
    <name>RecordValueError</name>
    <message>
        <source>the line is longer than {0} MB</source>
        <translation>die Zeile ist länger als {0} MB</translation>
    </message>
    <message>
        <source>the line contains too many lists and objects</source>
        <translation>die Zeile enthält zu viele Listen und Objekte</translation>
    </message>
    <message>
        <source>the lists or objects in the line are nested too deeply</source>
        <translation>die Listen oder Objekte in der Zeile sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the line is not JSON ({0})</source>
        <translation>die Zeile ist kein JSON ({0})</translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation>die Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“digitpad” is not a version of the format that DigitPad can read; the newest is {0}</source>
        <translation>„digitpad“ ist keine Version des Formats, die DigitPad lesen kann; die neueste ist {0}</translation>
    </message>
    <message>
        <source>the line needs either “strokes” or a “picture”</source>
        <translation>die Zeile braucht entweder „strokes“ oder ein „picture“</translation>
    </message>
    <message>
        <source>a stroke is not a JSON object</source>
        <translation>ein Strich ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the lists “x”, “y”, “pressure” and “time” of a stroke differ in length or are empty</source>
        <translation>die Listen „x“, „y“, „pressure“ und „time“ eines Strichs sind verschieden lang oder leer</translation>
    </message>
    <message>
        <source>“{0}” has a value that is not a number from {1:g} to {2:g}</source>
        <translation>„{0}“ hat einen Wert, der keine Zahl von {1:g} bis {2:g} ist</translation>
    </message>
    <message>
        <source>text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>“{0}” is missing or is not {1}</source>
        <translation>„{0}“ fehlt oder ist {1}</translation>
    </message>
    <message>
        <source>“{0}” has a value that is not allowed</source>
        <translation>„{0}“ hat einen Wert, der nicht erlaubt ist</translation>
    </message>
    <message>
        <source>“verdict” is not one of {0}</source>
        <translation>„verdict“ ist keines von {0}</translation>
    </message>
    <message>
        <source>“finished” is not a time with a time zone, such as 2026-01-31T12:00:00+00:00</source>
        <translation>„finished“ ist keine Zeit mit Zeitzone wie 2026-01-31T12:00:00+00:00</translation>
    </message>
    <message>
        <source>“picture” is not base64</source>
        <translation>„picture“ ist nicht base64</translation>
    </message>
    <message>
        <source>“picture” is a damaged PNG</source>
        <translation>„picture“ ist ein beschädigtes PNG</translation>
    </message>
    <message>
        <source>“picture” is not a PNG</source>
        <translation>„picture“ ist kein PNG</translation>
    </message>
    <message>
        <source>“picture” has more than {0} million pixels</source>
        <translation>„picture“ hat mehr als {0} Millionen Pixel</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>DigitPad</source>
        <translation>DigitPad</translation>
    </message>
    <message>
        <source>DigitPad closed unexpectedly. Restore your drawing?</source>
        <translation>DigitPad wurde unerwartet beendet. Die Zeichnung wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln drawings. The newest goes on the pad, {0}.</source>
        <translation>
            <numerusform>Es gibt %Ln Zeichnung. Die neueste kommt auf das Zeichenfeld, {0}.</numerusform>
            <numerusform>Es gibt %Ln Zeichnungen. Die neueste kommt auf das Zeichenfeld, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were restored. The newest is on the pad, {0}.</source>
        <translation>
            <numerusform>%Ln Zeichnung wurde wiederhergestellt. Die neueste ist auf dem Zeichenfeld, {0}.</numerusform>
            <numerusform>%Ln Zeichnungen wurden wiederhergestellt. Die neueste ist auf dem Zeichenfeld, {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>and the others go into the history</source>
        <translation>die anderen kommen in den Verlauf</translation>
    </message>
    <message>
        <source>and Undo brings back the others, because the history is off</source>
        <translation>und „Rückgängig“ holt die anderen zurück, weil der Verlauf aus ist</translation>
    </message>
    <message>
        <source>and the others are in the history</source>
        <translation>die anderen sind im Verlauf</translation>
    </message>
    <message>
        <source>and Undo brings back the others</source>
        <translation>und „Rückgängig“ holt die anderen zurück</translation>
    </message>
</context>
<context>
    <name>RecoveryError</name>
    <message>
        <source>Your drawing cannot be protected against a crash ({0}).</source>
        <translation>Die Zeichnung lässt sich nicht gegen einen Absturz sichern ({0}).</translation>
    </message>
    <message>
        <source>The recovery copy of a drawing could not be deleted ({0}).</source>
        <translation>Die Sicherungskopie einer Zeichnung ließ sich nicht löschen ({0}).</translation>
    </message>
    <message>
        <source>The drawing from before the crash could not be restored ({0}).</source>
        <translation>Die Zeichnung von vor dem Absturz ließ sich nicht wiederherstellen ({0}).</translation>
    </message>
    <message>
        <source>another window is writing to it</source>
        <translation>ein anderes Fenster schreibt gerade hinein</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Press Tab to go from region to region. The arrow keys move the frame; hold Shift to move its lower right corner instead, and Ctrl for small steps.</source>
        <translation>Die Tabulatortaste führt von Bereich zu Bereich. Die Pfeiltasten bewegen den Rahmen, mit der Umschalttaste nur seine untere rechte Ecke, mit Strg in kleinen Schritten.</translation>
    </message>
    <message>
        <source>Region {0} of {1}</source>
        <translation>Bereich {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Play another round (Enter)</source>
        <translation>Noch eine Runde spielen (Eingabe)</translation>
    </message>
    <message>
        <source>Other Digits</source>
        <translation>Andere Ziffern</translation>
    </message>
    <message>
        <source>Choose other digits, or another number of tasks</source>
        <translation>Andere Ziffern oder eine andere Zahl von Aufgaben wählen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>Unterrichtsmodus verlassen (Esc)</translation>
    </message>
</context>
<context>
    <name>RowOfFiles</name>
    <message numerus="yes">
        <source>You can open at most {0} files at a time, but these are %Ln.</source>
        <translation>
            <numerusform>Auf einmal lassen sich höchstens {0} Dateien öffnen, dies ist aber %Ln.</numerusform>
            <numerusform>Auf einmal lassen sich höchstens {0} Dateien öffnen, dies sind aber %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files cannot be opened.</source>
        <translation>
            <numerusform>%Ln weitere Datei lässt sich nicht öffnen.</numerusform>
            <numerusform>%Ln weitere Dateien lassen sich nicht öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files as a sheet…</source>
        <translation>
            <numerusform>%Ln Datei wird als Blatt gelesen…</numerusform>
            <numerusform>%Ln Dateien werden als Blatt gelesen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingController</name>
    <message>
        <source>Save Drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Another drawing is still being saved. Try again in a moment.</source>
        <translation>Eine andere Zeichnung wird noch gespeichert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Drawing copied to the clipboard.</source>
        <translation>Zeichnung in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Copying the drawing…</source>
        <translation>Die Zeichnung wird kopiert…</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>„{0}“ wird gespeichert…</translation>
    </message>
    <message>
        <source>“{0}” has not been saved yet. Stop and close?</source>
        <translation>„{0}“ ist noch nicht gespeichert. Anhalten und schließen?</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search digits</source>
        <translation>Ziffern suchen</translation>
    </message>
    <message>
        <source>Search readings and labels</source>
        <translation>Gelesenes und richtige Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Which drawings to show</source>
        <translation>Welche Zeichnungen zu zeigen sind</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigte</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Mit richtiger Antwort</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhafte</translation>
    </message>
</context>
<context>
    <name>Separators</name>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>next row</source>
        <translation>nächste Zeile</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After 1 second</source>
        <translation>Nach 1 Sekunde</translation>
    </message>
    <message>
        <source>After 2 seconds</source>
        <translation>Nach 2 Sekunden</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>Nach 5 Sekunden</translation>
    </message>
    <message>
        <source>Show probabilities as a table</source>
        <translation>Wahrscheinlichkeiten als Tabelle</translation>
    </message>
    <message>
        <source>Bars glide to new values</source>
        <translation>Balken gleiten zu neuen Werten</translation>
    </message>
    <message>
        <source>Pressure widens the line</source>
        <translation>Druck verbreitert die Linie</translation>
    </message>
    <message>
        <source>Read as you draw</source>
        <translation>Beim Zeichnen lesen</translation>
    </message>
    <message>
        <source>Read digits only, no signs between them</source>
        <translation>Nur Ziffern lesen, keine Zeichen dazwischen</translation>
    </message>
    <message>
        <source>Copy each answer when the pen rests</source>
        <translation>Jede Antwort kopieren, wenn der Stift ruht</translation>
    </message>
    <message>
        <source>Clear automat&amp;ically:</source>
        <translation>Von selb&amp;st leeren:</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Im Vordergrund bleiben</translation>
    </message>
    <message>
        <source>Keep a history of drawings</source>
        <translation>Verlauf der Zeichnungen führen</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Drawing &amp;hand:</source>
        <translation>Zeichen&amp;hand:</translation>
    </message>
    <message>
        <source>Pen &amp;width:</source>
        <translation>Stift&amp;breite:</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
</context>
<context>
    <name>SeveralQuestion</name>
    <message numerus="yes">
        <source>How do you want to open these %Ln files?</source>
        <translation>
            <numerusform>Wie soll diese %Ln Datei geöffnet werden?</numerusform>
            <numerusform>Wie sollen diese %Ln Dateien geöffnet werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet lists all digits of all pictures.</source>
        <translation>Ein Blatt listet alle Ziffern aller Bilder auf.</translation>
    </message>
    <message>
        <source>One After Another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Files with strokes are not on it: they open only one after another.</source>
        <translation>Dateien mit Strichen stehen nicht darauf: Sie lassen sich nur nacheinander öffnen.</translation>
    </message>
    <message>
        <source>All as One Sheet</source>
        <translation>Alle als ein Blatt</translation>
    </message>
</context>
<context>
    <name>SheetController</name>
    <message numerus="yes">
        <source>%Ln digits were added to the history.</source>
        <translation>
            <numerusform>%Ln Ziffer wurde in den Verlauf aufgenommen.</numerusform>
            <numerusform>%Ln Ziffern wurden in den Verlauf aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Sheet</source>
        <translation>Blatt exportieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The sheet is still being saved. Try again in a moment.</source>
        <translation>Das Blatt wird noch gespeichert. In einem Augenblick erneut versuchen.</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>„{0}“ wird gespeichert…</translation>
    </message>
    <message>
        <source>“{0}” has not been saved yet. Stop and close?</source>
        <translation>„{0}“ ist noch nicht gespeichert. Anhalten und schließen?</translation>
    </message>
</context>
<context>
    <name>SheetJob</name>
    <message>
        <source>“{0}” is not on the sheet: {1}.</source>
        <translation>„{0}“ ist nicht auf dem Blatt: {1}.</translation>
    </message>
    <message>
        <source>there is no more room on it</source>
        <translation>darauf ist kein Platz mehr</translation>
    </message>
    <message>
        <source>no ink was found in it</source>
        <translation>darin wurde keine Tinte gefunden</translation>
    </message>
    <message>
        <source>it holds strokes, so open it by itself</source>
        <translation>sie enthält Striche, daher einzeln öffnen</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne richtige Antwort</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Richtig</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The digit selected in the list is framed here.</source>
        <translation>Die in der Liste ausgewählte Ziffer ist hier eingerahmt.</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Press 0 to 9 to label the digit, or Delete if it is not a digit.</source>
        <translation>0 bis 9 drücken, um die richtige Ziffer einzugeben, oder Entf, wenn es keine Ziffer ist.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {0} doubtful, {1} labelled</source>
        <translation>
            <numerusform>%Ln Ziffer, zweifelhaft: {0}, beantwortet: {1}</numerusform>
            <numerusform>%Ln Ziffern, zweifelhaft: {0}, beantwortet: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Zweifelhafte zuerst</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>In Lesereihenfolge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Correct to {0}</source>
        <translation>Zu {0} berichtigen</translation>
    </message>
    <message>
        <source>Not a Digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Remove Label</source>
        <translation>Richtige Antwort entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Gespeichert als „{0}“.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>B&amp;latt</translation>
    </message>
    <message>
        <source>Add to History</source>
        <translation>In den Verlauf aufnehmen</translation>
    </message>
    <message>
        <source>Add the digits that you labelled to the history</source>
        <translation>Die Ziffern mit richtiger Antwort in den Verlauf aufnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Enter Label…</source>
        <translation>Richtige Antwort eingeben…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit to Width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Divider between picture and list</source>
        <translation>Trennlinie zwischen Bild und Liste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>(Richtige Antwort)</translation>
    </message>
</context>
<context>
    <name>ShownJobs</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Smoothing</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Stars: {0} of {1}</source>
        <translation>Sterne: {0} von {1}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which digits?</source>
        <translation>Welche Ziffern?</translation>
    </message>
    <message>
        <source>Choose all digits, or none</source>
        <translation>Alle Ziffern auswählen oder keine</translation>
    </message>
    <message>
        <source>How many tasks?</source>
        <translation>Wie viele Aufgaben?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Start the round (Enter)</source>
        <translation>Die Runde beginnen (Eingabe)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>Den Unterrichtsmodus verlassen (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>How often each digit was read correctly</source>
        <translation>Wie oft jede Ziffer richtig gelesen wurde</translation>
    </message>
    <message>
        <source>Only drawings that you labelled count, digit by digit.</source>
        <translation>Nur Zeichnungen mit richtiger Antwort zählen, Ziffer für Ziffer.</translation>
    </message>
    <message>
        <source>Numbers that were split into too many or too few digits are left out.</source>
        <translation>Zahlen, die in zu viele oder zu wenige Ziffern zerlegt wurden, bleiben außen vor.</translation>
    </message>
    <message>
        <source>Label drawings in the history to see here which digits are read correctly.</source>
        <translation>Zeichnungen im Verlauf beschriften, dann steht hier, welche Ziffern richtig gelesen werden.</translation>
    </message>
    <message>
        <source>{0} of {1} labelled digits were read correctly: {2}.</source>
        <translation>{0} von {1} Ziffern mit richtiger Antwort wurden richtig gelesen: {2}.</translation>
    </message>
</context>
<context>
    <name>TaskMarks</name>
    <message>
        <source>Task {0} of {1}</source>
        <translation>Aufgabe {0} von {1}</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>Reading</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the pad (Delete)</source>
        <translation>Das Zeichenfeld leeren (Entf)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip to another digit (Page Down)</source>
        <translation>Zu einer anderen Ziffer springen (Bild ab)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>Unterrichtsmodus verlassen (Esc)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>TraceError</name>
    <message>
        <source>its points have no X or no Y coordinate</source>
        <translation>ihren Punkten fehlt die X- oder die Y-Koordinate</translation>
    </message>
    <message>
        <source>it has too many points</source>
        <translation>sie hat zu viele Punkte</translation>
    </message>
    <message>
        <source>“{0}” is not a point</source>
        <translation>„{0}“ ist kein Punkt</translation>
    </message>
    <message>
        <source>the point “{0}” is missing a value</source>
        <translation>dem Punkt „{0}“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>the position of a point is too large or is not a number</source>
        <translation>die Position eines Punktes ist zu groß oder keine Zahl</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>The labels of %Ln digits are not saved.</source>
        <translation>
            <numerusform>Die richtige Antwort zu %Ln Ziffer ist nicht gespeichert.</numerusform>
            <numerusform>Die richtigen Antworten zu %Ln Ziffern sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close the sheet now, your labels will be lost.</source>
        <translation>Beim Schließen jetzt gehen diese Angaben verloren.</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Add to History</source>
        <translation>In den Verlauf aufnehmen</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
</context>
<context>
    <name>XmlError</name>
    <message>
        <source>it contains something other than InkML</source>
        <translation>sie enthält etwas anderes als InkML</translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation>sie ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>it declares a document type, which DigitPad does not accept for safety reasons</source>
        <translation>sie deklariert einen Dokumenttyp, den DigitPad aus Sicherheitsgründen nicht annimmt</translation>
    </message>
    <message>
        <source>it has too many XML elements, or they are nested too deeply</source>
        <translation>sie hat zu viele XML-Elemente, oder sie sind zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>_LicencesPage</name>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The text of this licence was not installed. The licence is {0}.</source>
        <translation>Der Text dieser Lizenz wurde nicht mitinstalliert. Die Lizenz ist {0}.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>InkML strokes</source>
        <translation>InkML-Striche</translation>
    </message>
    <message>
        <source>JSON Lines (complete)</source>
        <translation>JSON Lines (vollständig)</translation>
    </message>
    <message>
        <source>Kaggle CSV</source>
        <translation>Kaggle-CSV</translation>
    </message>
    <message>
        <source>Kaggle CSV and PNG pictures</source>
        <translation>Kaggle-CSV mit PNG-Bildern</translation>
    </message>
    <message>
        <source>Pair of MNIST files (IDX)</source>
        <translation>Paar von MNIST-Dateien (IDX)</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy-Archiv</translation>
    </message>
    <message>
        <source>Table of readings (CSV)</source>
        <translation>Tabelle des Gelesenen (CSV)</translation>
    </message>
</context>
<context>
    <name>percent</name>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
</TS>
