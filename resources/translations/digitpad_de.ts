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
        <source>Thanks</source>
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
        <source>Draw a digit or a whole number, and see at once which one it is.</source>
        <translation>Eine Ziffer oder eine ganze Zahl zeichnen und sofort sehen, welche es ist.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>DigitPad was made by its authors. Its network learned from the handwriting of people who agreed to share it:</source>
        <translation>DigitPad ist das Werk seiner Autoren. Sein Netz hat aus der Handschrift von Menschen gelernt, die sie dafür freigegeben haben:</translation>
    </message>
    <message>
        <source>DigitPad never uses the internet. Nothing you draw leaves this computer.</source>
        <translation>DigitPad verbindet sich nie mit dem Internet, und nichts Gezeichnetes verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It collects no statistics, sends no reports and does not check for updates.</source>
        <translation>Es zählt nichts, meldet nichts und fragt niemanden nach Aktualisierungen.</translation>
    </message>
    <message>
        <source>Your drawings are kept in a folder that only you can read. Under **File ▸ History** you can turn this off, and delete single drawings or all of them.</source>
        <translation>Gezeichnetes wird in einem Ordner aufbewahrt, den nur das eigene Benutzerkonto lesen kann. Unter **Datei ▸ Verlauf** lässt sich das abschalten, und dort lassen sich einzelne oder alle Zeichnungen löschen.</translation>
    </message>
    <message>
        <source>Deleted drawings are overwritten in the history file.</source>
        <translation>Gelöschtes wird überschrieben.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Useful when you report a problem</source>
        <translation>Für einen Bericht über etwas, das schiefgegangen ist</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
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
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
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
        <source>Not sure which one. The manual (Shift+F1) explains why.</source>
        <translation>Nicht sicher, welche. Das Handbuch (Umschalt+F1) sagt, warum.</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>{0}   {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>Other possible digits</source>
        <translation>Was es sonst sein könnte</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class Mode – DigitPad</source>
        <translation>Unterrichtsmodus – DigitPad</translation>
    </message>
</context>
<context>
    <name>ClosingGuard</name>
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
        <translation>die Tinte hat Koordinaten, die keine Zahlen oder zu groß sind</translation>
    </message>
    <message>
        <source>the ink is damaged</source>
        <translation>die Tinte ist beschädigt</translation>
    </message>
    <message>
        <source>this is neither a drawing nor a picture</source>
        <translation>das ist weder Tinte noch ein Bild</translation>
    </message>
    <message>
        <source>the picture is not greyscale</source>
        <translation>das Bild ist nicht grau</translation>
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
    <name>Engine</name>
    <message>
        <source>The Keras engine runs only the network that comes with DigitPad, because a Keras file can contain code. Run your own network with --engine litert.</source>
        <translation>Keras führt nur das Netz aus, das DigitPad beiliegt, denn eine Keras-Datei kann Programmcode enthalten. Ein eigenes Netz mit --engine litert ausführen.</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed. Install it with “pip install digitpad[training]”, or use --engine litert, which needs nothing more.</source>
        <translation>Keras braucht TensorFlow, das nicht installiert ist; es kommt mit „pip install digitpad[training]“. Das Programm selbst braucht nur --engine litert.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be run by Keras: {1}</source>
        <translation>Das Modell in {0} lässt sich mit Keras nicht ausführen: {1}</translation>
    </message>
    <message>
        <source>LiteRT, which runs the network, cannot be loaded ({0}). Install the package ai-edge-litert.</source>
        <translation>LiteRT, das das Netz ausführt, lässt sich nicht laden ({0}). Bitte ai-edge-litert installieren.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be run by LiteRT: {1}</source>
        <translation>Das Modell in {0} lässt sich mit LiteRT nicht ausführen: {1}</translation>
    </message>
</context>
<context>
    <name>ErrorController</name>
    <message>
        <source>The same error happened again. Your drawing is safe.</source>
        <translation>Es ging wieder schief. Die Zeichnung bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Es gibt kein Protokoll.</translation>
    </message>
    <message>
        <source>The log is in the folder {0}.</source>
        <translation>Das Protokoll liegt in {0}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something Went Wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Something went wrong. Your drawing is safe, and you can carry on.</source>
        <translation>Etwas ging schief. Die Zeichnung bleibt erhalten, und es kann weitergehen.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %Ln times.</source>
        <translation>
            <numerusform>Es geschah einmal.</numerusform>
            <numerusform>Es geschah %Ln-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
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
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
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
        <source>Not all drawings have been read again. Stop and close?</source>
        <translation>Noch nicht alle Zeichnungen sind erneut gelesen. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Erneutes Lesen…</translation>
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
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>{0} exported.</source>
        <translation>Geschrieben: {0}.</translation>
    </message>
    <message>
        <source>{0} left out because they have no label or are not single digits.</source>
        <translation>Ausgelassen: {0}, da keine richtige Antwort genannt ist oder sie nicht aus einer einzigen Ziffer besteht.</translation>
    </message>
    <message>
        <source>{0} imported.</source>
        <translation>Importiert: {0}.</translation>
    </message>
    <message>
        <source>{0} were already in the history.</source>
        <translation>Schon vorhanden: {0}.</translation>
    </message>
    <message>
        <source>{0} were damaged; the first is in line {1}: {2}.</source>
        <translation>Beschädigt: {0}, zuerst in Zeile {1}: {2}.</translation>
    </message>
    <message>
        <source>The export is not finished. Stop it and close?</source>
        <translation>Der Export ist noch nicht fertig. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>The import is not finished. Stop it and close?</source>
        <translation>Der Import ist noch nicht fertig. Anhalten und schließen?</translation>
    </message>
</context>
<context>
    <name>ExchangeError</name>
    <message>
        <source>“{0}” cannot be written. Choose a name that ends in {1}.</source>
        <translation>„{0}“ lässt sich nicht schreiben: bitte einen Namen wählen, der auf {1} endet.</translation>
    </message>
    <message>
        <source>“{0}” is not a file. Choose another name.</source>
        <translation>„{0}“ ist keine Datei. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written ({1}). Free some space there or choose another folder. Nothing was changed.</source>
        <translation>„{0}“ lässt sich nicht schreiben ({1}). Einen anderen Ort wählen oder dort Platz schaffen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>this file holds only labels; choose the file that holds the pictures</source>
        <translation>diese Datei enthält die Ziffern zu Bildern; bitte die Datei der Bilder angeben</translation>
    </message>
    <message>
        <source>this is not a picture file in MNIST&apos;s format (IDX)</source>
        <translation>das ist keine Bilderdatei, wie die von MNIST es sind</translation>
    </message>
    <message>
        <source>A picture has no strokes. Save it as PNG or SVG instead.</source>
        <translation>Ein Bild hat keine Striche. Es lässt sich als PNG oder SVG exportieren.</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>die Datei ist größer als {0} MB</translation>
    </message>
    <message>
        <source>this InkML cannot be read: {0}</source>
        <translation>das ist kein InkML, das DigitPad liest: {0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>„{0}“ lässt sich nicht importieren: {1}.</translation>
    </message>
    <message>
        <source>this is not a table of digits: each row needs a label and {0} pixels, or only the pixels, as in Kaggle&apos;s Digit Recognizer</source>
        <translation>das ist keine Tabelle von Ziffern: jede Zeile braucht eine Ziffer und {0} Pixel, oder die Pixel allein, wie in Kaggles Digit Recognizer</translation>
    </message>
    <message>
        <source>it has no array “x” of pictures, only {0}; save the pictures as x, uint8 of shape (count, height, width), 255 = ink</source>
        <translation>es gibt kein Feld „x“ mit Bildern, nur {0}; die Bilder als x speichern, uint8 der Form (Anzahl, Höhe, Breite), 255 = Tinte</translation>
    </message>
    <message>
        <source>its array “x” has type {0} and shape {1}; save the pictures as uint8 of shape (count, height, width), 255 = ink, row by row</source>
        <translation>ihr Feld „x“ hat den Typ {0} und die Form {1}; die Bilder als uint8 der Form (Anzahl, Höhe, Breite) speichern, 255 = Tinte, Zeile für Zeile</translation>
    </message>
    <message>
        <source>its array “x” is damaged; save it again</source>
        <translation>ihr Feld „x“ ist beschädigt; bitte neu speichern</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the file is damaged ({0})</source>
        <translation>die Datei ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>its pictures should be {0} x {1} pixels, but DigitPad reads sizes from 1 x 1 to {2} x {3}</source>
        <translation>ihre Bilder sollen {0} x {1} Pixel haben; DigitPad liest 1 x 1 bis {2} x {3}</translation>
    </message>
    <message>
        <source>the file ends after {0:,} of {1:,} pictures; download it again</source>
        <translation>die Datei endet nach {0:,} von {1:,} Bildern; bitte neu beschaffen</translation>
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
        <translation>{0} gefunden</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Auf allen Seiten suchen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>“{0}” cannot be read. Install DigitPad again.</source>
        <translation>„{0}“ lässt sich nicht lesen; bitte DigitPad neu installieren.</translation>
    </message>
    <message>
        <source>This page is not on your computer: {0}</source>
        <translation>Nicht auf diesem Computer: {0}</translation>
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
        <translation>Zwischen Inhalt und Text</translation>
    </message>
</context>
<context>
    <name>HistoryBlockedError</name>
    <message>
        <source>Another program is using the history. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt den Verlauf; dieses schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. The history cannot be saved until you free some space.</source>
        <translation>Der Datenträger ist voll: Der Verlauf lässt sich erst schreiben, wenn Platz ist.</translation>
    </message>
    <message>
        <source>The history cannot be saved because its file or folder is read-only.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: Seine Datei oder sein Ordner ist schreibgeschützt.</translation>
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
        <translation>Der Verlauf ist aus: Seine Datei gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>The history is off because a newer DigitPad wrote it. Install the newer version to use it again.</source>
        <translation>Der Verlauf ist aus: Ein neueres DigitPad hat ihn geschrieben. Mit diesem lässt er sich wieder benutzen.</translation>
    </message>
    <message>
        <source>Something went wrong with the history ({0}).</source>
        <translation>Im Verlauf ging etwas schief ({0}).</translation>
    </message>
    <message>
        <source>This drawing is no longer in the history.</source>
        <translation>Diese Zeichnung ist nicht mehr im Verlauf.</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>Search digits</source>
        <translation>Ziffern suchen</translation>
    </message>
    <message>
        <source>Search readings and labels</source>
        <translation>In Gelesenem und richtigen Antworten suchen</translation>
    </message>
    <message>
        <source>Which drawings to show</source>
        <translation>Welche Zeichnungen</translation>
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
        <source>Delete this drawing from the history?</source>
        <translation>Diese Zeichnung aus dem Verlauf löschen?</translation>
    </message>
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
    <message>
        <source>Delete the whole history, not only the drawings listed?</source>
        <translation>Den ganzen Verlauf löschen, und nicht nur das Aufgelistete?</translation>
    </message>
    <message>
        <source>Delete the whole history? Drawings in it: {0}.</source>
        <translation>Den ganzen Verlauf löschen? Zeichnungen darin: {0}.</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>No drawings match.</source>
        <translation>Nichts passt dazu.</translation>
    </message>
    <message>
        <source>The history is turned off, so nothing is kept here.</source>
        <translation>Nichts hier: Es wird kein Verlauf geführt.</translation>
    </message>
    <message>
        <source>Nothing here yet. A drawing appears here when you clear or replace it.</source>
        <translation>Noch nichts hier: Zeichnungen erscheinen, sobald sie geleert oder ersetzt sind.</translation>
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
        <translation>Aufbewahrt: {0}</translation>
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
        <source>&amp;Read Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Read the selected drawings with today&apos;s network; labels stay</source>
        <translation>Ausgewählte Zeichnungen mit dem heutigen Netz lesen; die richtigen Antworten bleiben</translation>
    </message>
    <message>
        <source>&amp;Open on Pad</source>
        <translation>Auf &amp;Zeichenfeld öffnen</translation>
    </message>
    <message>
        <source>Enter the &amp;Correct Digit…</source>
        <translation>&amp;Richtige Antwort nennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
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
        <source>&amp;Export All Listed…</source>
        <translation>Alle auf&amp;gelisteten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
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
</context>
<context>
    <name>HistoryWords</name>
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
        <translation>Zeichnung, gelesen als {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Richtige Antwort nicht genannt</translation>
    </message>
    <message>
        <source>{0}, read by an unknown network</source>
        <translation>{0}, gelesen von einem unbekannten Netz</translation>
    </message>
    <message>
        <source>{0}, read by network {1}</source>
        <translation>{0}, gelesen vom Netz {1}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>wie gelesen</translation>
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
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>Another program removed the history. A new one has been started.</source>
        <translation>Der Verlauf wurde von einem anderen Programm entfernt; ein neuer ist begonnen.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {path}, and a new one was started.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als {path} aufbewahrt und ein neuer begonnen.</translation>
    </message>
</context>
<context>
    <name>InkDocument</name>
    <message>
        <source>Draw stroke</source>
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
        <source>Open picture</source>
        <translation>(Bild öffnen)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>(Zeichnung öffnen)</translation>
    </message>
    <message>
        <source>Correct</source>
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
        <translation>Hier mit Maus, Stift oder Finger zeichnen, oder mit Tasten: Die Pfeiltasten bewegen den Stift, mit der Umschalttaste in kleinen Schritten; die Leertaste setzt ihn auf und hebt ihn ab.</translation>
    </message>
</context>
<context>
    <name>InstanceListener</name>
    <message>
        <source>Another DigitPad window is not responding, so this one works on its own.</source>
        <translation>Ein anderes DigitPad antwortet nicht, daher arbeitet dieses für sich.</translation>
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
        <source>The label must be one digit. Leave it empty to remove the label.</source>
        <translation>Die richtige Antwort ist eine Ziffer; leer lassen, um sie zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>The label must have %Ln digits, as many as were read. Leave it empty to remove the label.</source>
        <translation>
            <numerusform>Die richtige Antwort ist %Ln Ziffer; leer lassen, um sie zurückzunehmen.</numerusform>
            <numerusform>Die richtige Antwort hat %Ln Ziffern, so viele, wie gelesen wurden; leer lassen, um sie zurückzunehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Select fewer rows. You can label only rows that have been in view.</source>
        <translation>Weniger Zeilen auswählen: Die richtige Antwort lässt sich nur zu Zeilen nennen, die zu sehen waren.</translation>
    </message>
    <message>
        <source>Rows with several digits are labelled one at a time. Select one and type its label.</source>
        <translation>Zeilen mit mehreren Ziffern einzeln beantworten: eine auswählen und tippen.</translation>
    </message>
    <message>
        <source>This drawing has not been read yet. Open it on the pad to label it.</source>
        <translation>Was nie gelesen wurde, hat keine richtige Antwort: Auf dem Zeichenfeld öffnen.</translation>
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
        <translation>diese Zeile enthält etwas, das keine Zahl von 0 bis 255 ist</translation>
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
        <translation>Ein Bild oder eine gespeicherte Zeichnung auf das Zeichenfeld legen</translation>
    </message>
    <message>
        <source>&amp;Save Drawing As…</source>
        <translation>Zeichnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save the drawing as PNG, SVG or InkML</source>
        <translation>Das Zeichenfeld als PNG, SVG oder InkML speichern</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Find, correct, export and import your drawings</source>
        <translation>Gezeichnetes: finden, berichtigen, exportieren, importieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close DigitPad. Your drawings are kept.</source>
        <translation>Das Programm verlassen; alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Change colours, language, pen and history</source>
        <translation>Farben, Sprache, Stift und Verlauf</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste the picture from the clipboard onto the pad</source>
        <translation>Das Bild aus der Zwischenablage auf das Zeichenfeld legen</translation>
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
        <translation>Die Ziffer auf dem Zeichenfeld lesen (Eingabe)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear the pad (Esc)</source>
        <translation>Das Zeichenfeld leeren (Esc)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo the last step that you undid</source>
        <translation>Zurückgenommenes noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Copy Number</source>
        <translation>&amp;Zahl kopieren</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>Gelesenes als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Read while you draw (Ctrl+L)</source>
        <translation>Lesen, während sich der Stift bewegt (Strg+L)</translation>
    </message>
    <message>
        <source>&amp;Left-Handed</source>
        <translation>&amp;Linkshändig</translation>
    </message>
    <message>
        <source>Put the pad on the left so that your hand does not hide the answer</source>
        <translation>Das Zeichenfeld links, damit keine Hand die Antwort verdeckt</translation>
    </message>
    <message>
        <source>Probabilities as &amp;Table</source>
        <translation>Wahrscheinlichkeiten als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show numbers instead of bars</source>
        <translation>Zahlen anstelle von Balken</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>Nichts als dieses Fenster auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Class &amp;Mode</source>
        <translation>&amp;Unterrichtsmodus</translation>
    </message>
    <message>
        <source>Practise drawing digits in a quiz on the whole screen</source>
        <translation>Ziffern zum Zeichnen, groß auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
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
        <translation>Die Farben der Fenster</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Learn how to draw, correct, import and export</source>
        <translation>Wie man zeichnet, berichtigt, importiert und exportiert</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>See all keyboard shortcuts at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>About the &amp;Network</source>
        <translation>Über das &amp;Netz</translation>
    </message>
    <message>
        <source>See which network reads the digits and what it learned from</source>
        <translation>Was die Ziffern liest und woraus es gelernt hat</translation>
    </message>
    <message>
        <source>Ho&amp;w Accurate Is It?</source>
        <translation>Wie &amp;gut ist es?</translation>
    </message>
    <message>
        <source>See how often DigitPad is right and where it goes wrong</source>
        <translation>Was gemessen wurde und wo das Programm irrt</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder that contains the error log</source>
        <translation>Was das Programm vermerkt hat, wenn etwas schiefging</translation>
    </message>
    <message>
        <source>&amp;About DigitPad</source>
        <translation>&amp;Über DigitPad</translation>
    </message>
    <message>
        <source>Show version, licences and credits</source>
        <translation>Version, Lizenzen und Dank</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Erase instead of drawing (E, or the right mouse button)</source>
        <translation>Radieren statt zeichnen (E); ebenso mit der rechten Taste</translation>
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
        <translation>Eine breitere Linie zeichnen</translation>
    </message>
    <message>
        <source>&amp;Pressure Widens the Line</source>
        <translation>&amp;Druck verbreitert die Linie</translation>
    </message>
    <message>
        <source>Draw a wider line when you press harder with a pressure-sensitive pen</source>
        <translation>Bei einem Stift, der fühlt, wie fest er gedrückt wird</translation>
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
        <translation>Wie viel vom Zittern der Hand aus der Linie genommen wird</translation>
    </message>
    <message>
        <source>Correct to {0}</source>
        <translation>Sagen, dass es eine {0} ist</translation>
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
        <source>You: {0}</source>
        <translation>Genannt: {0}</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Press Predict</source>
        <translation>„Erkennen“ drücken</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
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
        <source>The model card does not name {0}.</source>
        <translation>Die Modellkarte nennt {0} nicht.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged or does not match its model card.</source>
        <translation>Die Modelldatei {0} ist beschädigt oder nicht die, die ihre Karte beschreibt.</translation>
    </message>
    <message>
        <source>Install DigitPad again, or use --model to name a folder written by “python -m training export”.</source>
        <translation>DigitPad neu installieren oder mit --model einen Ordner nennen, den „python -m training export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no model in {0}: {1} cannot be read ({2}).</source>
        <translation>In {0} ist kein Modell: {1} lässt sich nicht lesen ({2}).</translation>
    </message>
    <message>
        <source>The model card {0} is damaged ({1}).</source>
        <translation>Die Modellkarte {0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>The model card {0} is damaged (it is not a JSON object).</source>
        <translation>Die Modellkarte {0} ist beschädigt (sie ist kein Objekt).</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>The model card in {0} has format {1}, but this DigitPad reads format {2}.</source>
        <translation>Die Modellkarte in {0} hat das Format {1}; dieses DigitPad liest Format {2}.</translation>
    </message>
    <message>
        <source>The model in {0} was trained with another version of framing ({1}; this DigitPad uses {2}).</source>
        <translation>Das Modell in {0} wurde mit anders eingepassten Ziffern trainiert (Version {1}; dieses DigitPad passt nach Version {2} ein).</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
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
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: {2}</source>
        <translation>Ziffer {0} von {1}: {2}</translation>
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
        <translation>darin ist keine Tinte</translation>
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
        <translation>Eine andere Datei wird noch geöffnet; bitte danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>„{0}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings, but the pad holds only one.</source>
        <translation>„{0}“ enthält mehrere Zeichnungen, und das Zeichenfeld fasst eine.</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings.</source>
        <translation>„{0}“ enthält mehrere Zeichnungen.</translation>
    </message>
    <message>
        <source>The pad holds only one. Do you want to import all of them into the history?</source>
        <translation>Das Zeichenfeld fasst eine. Alle in den Verlauf importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
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
        <translation>Das Kreuz bewegen</translation>
    </message>
    <message>
        <source>Move it in small steps</source>
        <translation>Es in kleinen Schritten bewegen</translation>
    </message>
    <message>
        <source>Put the pen down or lift it</source>
        <translation>Den Stift aufsetzen oder abheben</translation>
    </message>
</context>
<context>
    <name>PartChooser</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Press Tab to go from region to region. The arrow keys move the frame; hold Shift to move its lower right corner instead, and Ctrl for small steps.</source>
        <translation>Die Tabulatortaste geht von Teil zu Teil. Die Pfeiltasten bewegen den Rahmen und, mit der Umschalttaste, seine untere rechte Ecke; mit Strg in kleinen Schritten.</translation>
    </message>
    <message>
        <source>Region {0} of {1}</source>
        <translation>Teil {0} von {1}</translation>
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
        <source>No ink was found in this picture. Try a plain background, more light or a darker pen.</source>
        <translation>In diesem Bild wurde keine Tinte gefunden. Besser geht es mit schlichtem Hintergrund, mehr Licht oder einem dunkleren Stift.</translation>
    </message>
    <message>
        <source>There is no ink in this frame. Drag a frame around the digits to read.</source>
        <translation>In diesem Rahmen ist keine Tinte. Den Rahmen um das ziehen, was gelesen werden soll.</translation>
    </message>
    <message>
        <source>This picture seemed to lie on its side, so it was turned.</source>
        <translation>Dieses Bild lag anscheinend auf der Seite und wurde gedreht.</translation>
    </message>
    <message>
        <source>Click the region to read, or drag a frame around it.</source>
        <translation>Den Teil anklicken, der gelesen werden soll, oder einen Rahmen darum ziehen.</translation>
    </message>
    <message>
        <source>To read only a part of the picture, drag a frame around it.</source>
        <translation>Einen Rahmen um einen anderen Teil ziehen, um nur diesen zu lesen.</translation>
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
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read as Sheet</source>
        <translation>Als Blatt lesen</translation>
    </message>
    <message>
        <source>Read every digit in the picture and show them in a list</source>
        <translation>Alle Ziffern des Bildes in einer Liste lesen</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the picture has more than {0} million pixels</source>
        <translation>das Bild hat mehr als {0} Millionen Pixel</translation>
    </message>
    <message>
        <source>the picture is damaged ({0})</source>
        <translation>das Bild ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>this picture&apos;s format cannot be read; use one of these: {0}</source>
        <translation>das ist kein Bild in einem Format, das DigitPad liest ({0})</translation>
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
        <source>Drawings: InkML, JSON Lines ({0})</source>
        <translation>Zeichnungen: InkML, JSON Lines ({0})</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then open it.</source>
        <translation>Das Bild zuerst auf diesem Computer speichern, dann öffnen.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es ist kein Bild da: zuerst eines kopieren oder herziehen.</translation>
    </message>
    <message numerus="yes">
        <source>Only one picture can be opened at a time, and you gave %Ln files.</source>
        <translation>
            <numerusform>Es wird immer nur ein Bild gelesen; das ist %Ln Datei.</numerusform>
            <numerusform>Es wird immer nur ein Bild gelesen; das sind %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is a folder. Open one of the pictures in it.</source>
        <translation>„{0}“ ist ein Ordner; bitte eines der Bilder darin öffnen.</translation>
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
    <name>PictureWorker</name>
    <message>
        <source>something went wrong ({0})</source>
        <translation>etwas ging schief ({0})</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Some settings could not be read and were reset to their defaults.</source>
        <translation>Die Einstellungen lassen sich nicht lesen. Was nicht lesbar ist, ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Some settings were damaged and were reset to their defaults. The old file is kept as {0}.</source>
        <translation>Die Einstellungen waren beschädigt. Was nicht lesbar war, ist wie am Anfang; die alte Datei ist als {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>Your settings had entries that this version of DigitPad does not know. They were left out, and the old file is kept as {0}.</source>
        <translation>Die Einstellungen enthielten Einträge, die nicht zu dieser Version von DigitPad gehören. Sie sind weggelassen; die alte Datei ist als {0} aufbewahrt.</translation>
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
        <translation>Der Verlauf und diese Einstellungen bleiben auf diesem Computer, lesbar nur mit dem eigenen Benutzerkonto.</translation>
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
        <translation>Alles wird wie am Anfang. Gezeichnetes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>you: {0}</source>
        <translation>genannt: {0}</translation>
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
        <translation>Was genannt wurde</translation>
    </message>
    <message>
        <source>your label</source>
        <translation>so genannt</translation>
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
    <name>QuizWords</name>
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
        <translation>{0} oder {1}? Etwas deutlicher zeichnen.</translation>
    </message>
    <message>
        <source>That is more than one digit. Clear the pad and draw one.</source>
        <translation>Mehr als eine Ziffer. Leeren und eine zeichnen.</translation>
    </message>
    <message>
        <source>No digit yet. Carry on, or clear the pad and start again.</source>
        <translation>Noch keine Ziffer. Weiterzeichnen, oder leeren und neu zeichnen.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>All correct at the first try!</source>
        <translation>Jede beim ersten Mal richtig!</translation>
    </message>
    <message>
        <source>Practise these: {0}</source>
        <translation>Zum Üben: {0}</translation>
    </message>
    <message>
        <source>That looks like an 8. Try again.</source>
        <translation>Das sieht aus wie eine 8. Noch einmal.</translation>
    </message>
    <message>
        <source>That looks like a {0}. Try again.</source>
        <translation>Das sieht aus wie eine {0}. Noch einmal.</translation>
    </message>
</context>
<context>
    <name>RecognitionService</name>
    <message>
        <source>This sheet could not be read because it took too long.</source>
        <translation>Dieses Blatt ließ sich nicht lesen: Es dauert zu lange.</translation>
    </message>
    <message>
        <source>Reading has stopped working. Save your drawing and restart DigitPad.</source>
        <translation>Das Lesen ist stehen geblieben. Bitte die Zeichnung speichern und DigitPad neu öffnen.</translation>
    </message>
    <message>
        <source>This drawing could not be read because it took too long. It is kept.</source>
        <translation>Diese Zeichnung ließ sich nicht lesen: Es dauert zu lange. Sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>Reading took too long and was restarted. Your drawing is kept.</source>
        <translation>Das Lesen dauerte zu lange und wurde neu begonnen; die Zeichnung bleibt erhalten.</translation>
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
        <translation>Dieses Blatt wurde nicht zu Ende gelesen.</translation>
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
        <source>the line contains too many lists</source>
        <translation>die Zeile enthält zu viele Listen</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>ihre Listen sind zu tief verschachtelt</translation>
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
        <source>“digitpad” is not a format version that this program reads; the newest one is {0}</source>
        <translation>„digitpad“ ist nicht {0}, die Version, die hier gelesen wird</translation>
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
        <translation>„x“, „y“, „pressure“ und „time“ eines Strichs sind verschieden lang oder leer</translation>
    </message>
    <message>
        <source>“{0}” has a value that is not a number from {1:g} to {2:g}</source>
        <translation>„{0}“ enthält etwas, das keine Zahl von {1:g} bis {2:g} ist</translation>
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
        <translation>„{0}“ enthält, was es nicht enthalten kann</translation>
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
        <translation>DigitPad wurde unerwartet beendet. Zurückholen, was auf dem Zeichenfeld war?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln drawings. The newest goes on the pad, {0}.</source>
        <translation>
            <numerusform>Es ist %Ln Zeichnung. Die neueste kommt auf das Zeichenfeld, {0}.</numerusform>
            <numerusform>Es sind %Ln Zeichnungen. Die neueste kommt auf das Zeichenfeld, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were restored: the newest is on the pad, {0}.</source>
        <translation>
            <numerusform>%Ln Zeichnung wurde zurückgeholt: Die neueste ist auf dem Zeichenfeld, {0}.</numerusform>
            <numerusform>%Ln Zeichnungen wurden zurückgeholt: Die neueste ist auf dem Zeichenfeld, {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the others into the history</source>
        <translation>die anderen in den Verlauf</translation>
    </message>
    <message>
        <source>and Undo brings back the others, since the history is off</source>
        <translation>die anderen kommen mit „Rückgängig“ zurück, da der Verlauf aus ist</translation>
    </message>
    <message>
        <source>the others are in the history</source>
        <translation>die anderen sind im Verlauf</translation>
    </message>
    <message>
        <source>and Undo brings back the others</source>
        <translation>die anderen kommen mit „Rückgängig“ zurück</translation>
    </message>
</context>
<context>
    <name>RecoveryError</name>
    <message>
        <source>Your drawing cannot be protected against a crash ({0}).</source>
        <translation>Das Gezeichnete auf dem Zeichenfeld würde einen Absturz nicht überstehen ({0}).</translation>
    </message>
    <message>
        <source>The recovery copy of a drawing could not be deleted ({0}).</source>
        <translation>Eine für nach einem Absturz aufbewahrte Zeichnung ließ sich nicht entfernen ({0}).</translation>
    </message>
    <message>
        <source>The drawing from before the crash could not be restored ({0}).</source>
        <translation>Die Zeichnung von vor einem Absturz ließ sich nicht zurückholen ({0}).</translation>
    </message>
    <message>
        <source>another window is writing to it</source>
        <translation>ein anderes Fenster schreibt hinein</translation>
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
        <translation>Noch eine Runde (Eingabe)</translation>
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
    <name>SavingController</name>
    <message>
        <source>Save Drawing</source>
        <translation>Zeichnung speichern</translation>
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
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Another drawing is still being saved. Try again in a moment.</source>
        <translation>Eine andere Zeichnung wird noch geschrieben; bitte danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Drawing copied to the clipboard.</source>
        <translation>Die Zeichnung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Picture Size</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Longest side in pixels:</source>
        <translation>Längste Seite in Pixeln:</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Gespeichert als „{0}“.</translation>
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
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The language will change when this is finished.</source>
        <translation>Die Sprache wechselt, sobald dies fertig ist.</translation>
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
        <source>Show probabilities as a table</source>
        <translation>Wahrscheinlichkeiten als Tabelle statt als Balken</translation>
    </message>
    <message>
        <source>Pressing harder widens the line</source>
        <translation>Druck verbreitert die Linie</translation>
    </message>
    <message>
        <source>Read while the pen moves</source>
        <translation>Lesen, während sich der Stift bewegt</translation>
    </message>
    <message>
        <source>Keep a history of drawings</source>
        <translation>Gezeichnetes aufbewahren</translation>
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
    <name>SheetModel</name>
    <message>
        <source>Digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Richtige Antwort nicht genannt</translation>
    </message>
    <message>
        <source>No probability</source>
        <translation>Keine Wahrscheinlichkeit</translation>
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
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Probability</source>
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
        <translation>Die Ziffern stehen in der Liste; die dort gewählte ist hier eingerahmt.</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Press 0-9 to label the digit, Delete if it is not one.</source>
        <translation>0 bis 9 sagen, welche Ziffer es ist; Entf sagt, dass es keine ist.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {0} doubtful, {1} labelled</source>
        <translation>
            <numerusform>%Ln Ziffer, noch zweifelhaft: {0}, genannt: {1}</numerusform>
            <numerusform>%Ln Ziffern, noch zweifelhaft: {0}, genannt: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Zweifelhafteste zuerst</translation>
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
        <translation>Richtig ist {0}</translation>
    </message>
    <message>
        <source>Not a Digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Remove Label</source>
        <translation>Zurücknehmen</translation>
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
    <message>
        <source>&amp;Sheet</source>
        <translation>B&amp;latt</translation>
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
        <translation>Zwischen Bild und Liste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>(Richtige Antwort)</translation>
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
        <translation>Eine andere Ziffer (Bild ab)</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>Unterrichtsmodus verlassen (Esc)</translation>
    </message>
    <message>
        <source>Leave class mode</source>
        <translation>Unterrichtsmodus verlassen</translation>
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
        <source>its points have no X and Y</source>
        <translation>ihre Punkte haben kein X und Y</translation>
    </message>
    <message>
        <source>it has too many points</source>
        <translation>sie hat zu viele Punkte</translation>
    </message>
    <message>
        <source>a point is “{0}”</source>
        <translation>ein Punkt ist „{0}“</translation>
    </message>
    <message>
        <source>the point “{0}” is missing a value</source>
        <translation>dem Punkt „{0}“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>a point has no finite position</source>
        <translation>ein Punkt liegt nirgends</translation>
    </message>
</context>
<context>
    <name>XmlError</name>
    <message>
        <source>it contains something other than ink</source>
        <translation>sie enthält keine Tinte, sondern etwas anderes</translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation>sie ist beschädigt ({0})</translation>
    </message>
    <message>
        <source>it declares a document type, which is refused for safety</source>
        <translation>sie erklärt einen Dokumenttyp, der aus Sicherheit nicht gelesen wird</translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation>sie hat zu viele Elemente</translation>
    </message>
</context>
<context>
    <name>_LicencesPage</name>
    <message>
        <source>Component</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The text of this licence was not installed. The licence is {0}.</source>
        <translation>Ihr Text wurde nicht mitinstalliert. Es ist die Lizenz {0}.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
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
        <translation>JSON Lines, alles</translation>
    </message>
    <message>
        <source>Kaggle CSV</source>
        <translation>Kaggle-CSV</translation>
    </message>
    <message>
        <source>Kaggle CSV and PNG pictures</source>
        <translation>Kaggle-CSV und PNG-Bilder</translation>
    </message>
    <message>
        <source>MNIST files (IDX, a pair)</source>
        <translation>MNIST-Dateien (IDX, ein Paar)</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy-Archiv</translation>
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
