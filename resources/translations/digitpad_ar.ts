<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>About</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>About DigitPad</source>
        <translation>حول DigitPad</translation>
    </message>
    <message>
        <source>DigitPad {0}</source>
        <translation>‏DigitPad {0}</translation>
    </message>
    <message>
        <source>Draw a digit or a whole number, and see at once which one it is.</source>
        <translation>ارسم رقمًا أو عددًا كاملًا وشاهد فورًا ما هو.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>DigitPad was made by its authors. Its network learned from the handwriting of people who agreed to share it:</source>
        <translation>DigitPad من عمل مؤلفيه. تعلّمت شبكته من خطوط أناس أذنوا باستعمالها:</translation>
    </message>
    <message>
        <source>DigitPad never uses the internet. Nothing you draw leaves this computer.</source>
        <translation>لا يستعمل DigitPad الإنترنت أبدًا، ولا يغادر شيء مما ترسمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It collects no statistics, sends no reports and does not check for updates.</source>
        <translation>لا يُحصي شيئًا ولا يرسل تقارير ولا يسأل أحدًا عن تحديثات.</translation>
    </message>
    <message>
        <source>Your drawings are kept in a folder that only you can read. Under **File ▸ History** you can turn this off, and delete single drawings or all of them.</source>
        <translation>يُحفظ ما رسمته في مجلد لا يقرؤه غيرك. من **ملف ◂ السجل** يمكنك إيقاف ذلك وحذف رسم واحد أو الكل.</translation>
    </message>
    <message>
        <source>Deleted drawings are overwritten in the history file.</source>
        <translation>ما يُحذف يُكتب فوقه.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Useful when you report a problem</source>
        <translation>لتقرير عن خلل وقع</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{0} or {1}, not sure</source>
        <translation>{0} أو {1}، غير متأكد</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Draw a digit</source>
        <translation>ارسم رقمًا</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} أو {1}</translation>
    </message>
    <message>
        <source>Not sure which one. The manual (Shift+F1) explains why.</source>
        <translation>غير متأكد أيهما. الدليل (Shift+F1) يوضح السبب.</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>‏{0}   {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>مدى التأكد منه</translation>
    </message>
    <message>
        <source>Other possible digits</source>
        <translation>ما قد يكون غير ذلك</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class Mode – DigitPad</source>
        <translation>وضع الصف – DigitPad</translation>
    </message>
</context>
<context>
    <name>ClosingGuard</name>
    <message>
        <source>Stop and Close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ContentError</name>
    <message>
        <source>the ink has coordinates that are too large or are not numbers</source>
        <translation>إحداثيات الحبر ليست أعدادًا أو كبيرة جدًا</translation>
    </message>
    <message>
        <source>the ink is damaged</source>
        <translation>الحبر تالف</translation>
    </message>
    <message>
        <source>this is neither a drawing nor a picture</source>
        <translation>هذا ليس حبرًا ولا صورة</translation>
    </message>
    <message>
        <source>the picture is not greyscale</source>
        <translation>الصورة ليست رمادية</translation>
    </message>
    <message>
        <source>the picture is damaged ({0})</source>
        <translation>الصورة تالفة (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>the picture has more than {0} million pixels</source>
        <translation>في الصورة أكثر من {0} مليون بكسل</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The Keras engine runs only the network that comes with DigitPad, because a Keras file can contain code. Run your own network with --engine litert.</source>
        <translation>لا يشغّل محرك Keras إلا الشبكة المرفقة بـ DigitPad، لأن ملف Keras قد يحمل تعليمات برمجية. شغّل شبكتك باستعمال ⁨--engine litert⁩.</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed. Install it with “pip install digitpad[training]”, or use --engine litert, which needs nothing more.</source>
        <translation>يحتاج محرك Keras إلى TensorFlow وهو غير مثبّت؛ يأتي مع «⁨pip install digitpad[training]⁩». أما البرنامج نفسه فلا يحتاج إلا إلى ⁨--engine litert⁩.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be run by Keras: {1}</source>
        <translation>لا يستطيع Keras تشغيل النموذج الموجود في ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>LiteRT, which runs the network, cannot be loaded ({0}). Install the package ai-edge-litert.</source>
        <translation>تعذّر تحميل LiteRT الذي يشغّل الشبكة (⁨{0}⁩). ثبّت ai-edge-litert.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be run by LiteRT: {1}</source>
        <translation>لا يستطيع LiteRT تشغيل النموذج الموجود في ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ErrorController</name>
    <message>
        <source>The same error happened again. Your drawing is safe.</source>
        <translation>وقع الخلل من جديد. ورسمك محفوظ.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>لا يوجد سجل تشغيل.</translation>
    </message>
    <message>
        <source>The log is in the folder {0}.</source>
        <translation>سجل التشغيل في ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something Went Wrong</source>
        <translation>وقع خلل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Something went wrong. Your drawing is safe, and you can carry on.</source>
        <translation>وقع خلل. رسمك محفوظ ويمكنك المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>It happened %Ln times.</source>
        <translation>
            <numerusform>لم يقع.</numerusform>
            <numerusform>وقع مرة واحدة.</numerusform>
            <numerusform>وقع مرتين.</numerusform>
            <numerusform>وقع %Ln مرات.</numerusform>
            <numerusform>وقع %Ln مرة.</numerusform>
            <numerusform>وقع %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Not all drawings have been read again. Stop and close?</source>
        <translation>لم تُقرأ كل الرسوم من جديد بعد. هل توقف القراءة وتغلق النافذة؟</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>تُقرأ الرسوم من جديد…</translation>
    </message>
    <message>
        <source>Exporting to “{0}”…</source>
        <translation>جارٍ التصدير إلى «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>Importing “{0}”…</source>
        <translation>جارٍ استيراد «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>Another task is still running.</source>
        <translation>ما زالت مهمة أخرى جارية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were read again.</source>
        <translation>
            <numerusform>لم يُقرأ أي رسم من جديد.</numerusform>
            <numerusform>قُرئ رسم واحد من جديد (%Ln).</numerusform>
            <numerusform>قُرئ رسمان من جديد (%Ln).</numerusform>
            <numerusform>قُرئت %Ln رسوم من جديد.</numerusform>
            <numerusform>قُرئ %Ln رسمًا من جديد.</numerusform>
            <numerusform>قُرئ %Ln رسم من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now read differently.</source>
        <translation>
            <numerusform>لم تتغير أي قراءة.</numerusform>
            <numerusform>تغيرت قراءة واحدة (%Ln).</numerusform>
            <numerusform>تغيرت قراءتان (%Ln).</numerusform>
            <numerusform>تغيرت %Ln قراءات.</numerusform>
            <numerusform>تغيرت %Ln قراءة.</numerusform>
            <numerusform>تغيرت %Ln قراءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and were left as they were.</source>
        <translation>
            <numerusform>لم يتعذر شيء.</numerusform>
            <numerusform>تعذرت قراءة رسم واحد (%Ln) فبقي كما كان.</numerusform>
            <numerusform>تعذرت قراءة رسمين (%Ln) فبقيا كما كانا.</numerusform>
            <numerusform>تعذرت قراءة %Ln رسوم فبقيت كما كانت.</numerusform>
            <numerusform>تعذرت قراءة %Ln رسمًا فبقيت كما كانت.</numerusform>
            <numerusform>تعذرت قراءة %Ln رسم فبقيت كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>{0} exported.</source>
        <translation>كُتب: {0}.</translation>
    </message>
    <message>
        <source>{0} left out because they have no label or are not single digits.</source>
        <translation>تُرك: {0}، لأن الصواب لم يُذكر أو ليس رقمًا واحدًا.</translation>
    </message>
    <message>
        <source>{0} imported.</source>
        <translation>استُورد: {0}.</translation>
    </message>
    <message>
        <source>{0} were already in the history.</source>
        <translation>موجود من قبل: {0}.</translation>
    </message>
    <message>
        <source>{0} were damaged; the first is in line {1}: {2}.</source>
        <translation>تالف: {0}، أولها في السطر {1}: {2}.</translation>
    </message>
    <message>
        <source>The export is not finished. Stop it and close?</source>
        <translation>لم يكتمل التصدير بعد. هل تريد إيقافه والإغلاق؟</translation>
    </message>
    <message>
        <source>The import is not finished. Stop it and close?</source>
        <translation>لم يكتمل الاستيراد بعد. هل تريد إيقافه والإغلاق؟</translation>
    </message>
</context>
<context>
    <name>ExchangeError</name>
    <message>
        <source>“{0}” cannot be written. Choose a name that ends in {1}.</source>
        <translation>تعذّرت كتابة «⁨{0}⁩»: اختر اسمًا ينتهي بـ ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>“{0}” is not a file. Choose another name.</source>
        <translation>«⁨{0}⁩» ليس ملفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written ({1}). Free some space there or choose another folder. Nothing was changed.</source>
        <translation>تعذّرت كتابة «⁨{0}⁩» (⁨{1}⁩). اختر مكانًا آخر أو أفسح مساحة هناك؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>this file holds only labels; choose the file that holds the pictures</source>
        <translation>في هذا الملف أرقام الصور؛ أعطِ ملف الصور</translation>
    </message>
    <message>
        <source>this is not a picture file in MNIST&apos;s format (IDX)</source>
        <translation>هذا ليس ملف صور كملفات MNIST</translation>
    </message>
    <message>
        <source>A picture has no strokes. Save it as PNG or SVG instead.</source>
        <translation>الصورة ليست فيها خطوط مرسومة. صدّرها بصيغة PNG أو SVG.</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>الملف أكبر من {0} ميغابايت</translation>
    </message>
    <message>
        <source>this InkML cannot be read: {0}</source>
        <translation>هذا ليس InkML يقرؤه DigitPad: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>تعذّر استيراد «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>this is not a table of digits: each row needs a label and {0} pixels, or only the pixels, as in Kaggle&apos;s Digit Recognizer</source>
        <translation>هذا ليس جدول أرقام: يحتاج كل صف إلى رقم و{0} بكسل، أو البكسلات وحدها، كما في Digit Recognizer من Kaggle</translation>
    </message>
    <message>
        <source>it has no array “x” of pictures, only {0}; save the pictures as x, uint8 of shape (count, height, width), 255 = ink</source>
        <translation>لا توجد مصفوفة صور «x»، بل ⁨{0}⁩؛ احفظ الصور باسم x بنوع uint8 وبالشكل (العدد، الارتفاع، العرض)، حيث 255 = حبر</translation>
    </message>
    <message>
        <source>its array “x” has type {0} and shape {1}; save the pictures as uint8 of shape (count, height, width), 255 = ink, row by row</source>
        <translation>مصفوفته «x» من النوع ⁨{0}⁩ وشكلها ⁨{1}⁩؛ احفظ الصور بنوع uint8 وبالشكل (العدد، الارتفاع، العرض)، حيث 255 = حبر، صفًا صفًا</translation>
    </message>
    <message>
        <source>its array “x” is damaged; save it again</source>
        <translation>مصفوفته «x» تالفة؛ احفظها من جديد</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>the file is damaged ({0})</source>
        <translation>الملف تالف (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>its pictures should be {0} x {1} pixels, but DigitPad reads sizes from 1 x 1 to {2} x {3}</source>
        <translation>صوره مذكورة بقياس ⁦{0} x {1}⁩ بكسل؛ ويقرأ DigitPad من ⁦1 x 1⁩ إلى ⁦{2} x {3}⁩</translation>
    </message>
    <message>
        <source>the file ends after {0:,} of {1:,} pictures; download it again</source>
        <translation>ينتهي الملف بعد {0:,} من {1:,} صورة؛ أحضره من جديد</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>In the History</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>On a Sheet</source>
        <translation>في ورقة</translation>
    </message>
    <message>
        <source>In the Manual</source>
        <translation>في الدليل</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Matches: {0}</source>
        <translation>عدد النتائج: {0}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>البحث في كل الصفحات</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>“{0}” cannot be read. Install DigitPad again.</source>
        <translation>تعذّرت قراءة «⁨{0}⁩»؛ أعد تثبيت DigitPad.</translation>
    </message>
    <message>
        <source>This page is not on your computer: {0}</source>
        <translation>ليس على هذا الحاسوب: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} – DigitPad</source>
        <translation>{0} – DigitPad</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>حجم النص الأصلي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Divider between contents and text</source>
        <translation>بين المحتويات والنص</translation>
    </message>
</context>
<context>
    <name>HistoryBlockedError</name>
    <message>
        <source>Another program is using the history. Close it and try again.</source>
        <translation>السجل يستعمله برنامج آخر؛ أغلقه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full. The history cannot be saved until you free some space.</source>
        <translation>القرص ممتلئ: لا يمكن كتابة السجل حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The history cannot be saved because its file or folder is read-only.</source>
        <translation>تعذّرت كتابة السجل: ملفه أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({0}).</source>
        <translation>تعذّرت قراءة السجل أو كتابته (⁨{0}⁩).</translation>
    </message>
</context>
<context>
    <name>HistoryDamagedError</name>
    <message>
        <source>The history is damaged.</source>
        <translation>السجل تالف.</translation>
    </message>
    <message>
        <source>The history is damaged ({0}).</source>
        <translation>السجل تالف (⁨{0}⁩).</translation>
    </message>
</context>
<context>
    <name>HistoryError</name>
    <message>
        <source>The history cannot be opened ({0}).</source>
        <translation>تعذّر فتح السجل (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>The history is off because its file belongs to another program.</source>
        <translation>السجل متوقف: ملفه يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The history is off because a newer DigitPad wrote it. Install the newer version to use it again.</source>
        <translation>السجل متوقف: كتبه إصدار أحدث من DigitPad. ثبّت ذلك الإصدار لاستعماله من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong with the history ({0}).</source>
        <translation>وقع خلل في السجل (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>This drawing is no longer in the history.</source>
        <translation>لم يعد هذا الرسم في السجل.</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>Search digits</source>
        <translation>بحث عن أرقام</translation>
    </message>
    <message>
        <source>Search readings and labels</source>
        <translation>البحث في القراءات والصواب</translation>
    </message>
    <message>
        <source>Which drawings to show</source>
        <translation>أي الرسوم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>المصحَّحة</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>المذكور صوابها</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>المشكوك فيها</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Drawings</source>
        <translation>الرسوم</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History – DigitPad</source>
        <translation>السجل – DigitPad</translation>
    </message>
    <message>
        <source>Delete this drawing from the history?</source>
        <translation>أتريد حذف هذا الرسم من السجل؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln drawings from the history?</source>
        <translation>
            <numerusform>ألا تريد حذف أي رسم من السجل؟</numerusform>
            <numerusform>أتريد حذف رسم واحد من السجل؟</numerusform>
            <numerusform>أتريد حذف رسمين من السجل؟</numerusform>
            <numerusform>أتريد حذف %Ln رسوم من السجل؟</numerusform>
            <numerusform>أتريد حذف %Ln رسمًا من السجل؟</numerusform>
            <numerusform>أتريد حذف %Ln رسم من السجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the whole history, not only the drawings listed?</source>
        <translation>أتريد حذف السجل كله، وليس المعروض فقط؟</translation>
    </message>
    <message>
        <source>Delete the whole history? Drawings in it: {0}.</source>
        <translation>أتريد حذف السجل كله؟ الرسوم فيه: {0}.</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>No drawings match.</source>
        <translation>لا شيء يطابق ذلك.</translation>
    </message>
    <message>
        <source>The history is turned off, so nothing is kept here.</source>
        <translation>لا شيء هنا: لا يُحتفظ بسجل.</translation>
    </message>
    <message>
        <source>Nothing here yet. A drawing appears here when you clear or replace it.</source>
        <translation>لا شيء هنا بعد: تظهر الرسوم حين تُمسح أو يحل غيرها محلها.</translation>
    </message>
    <message>
        <source>Selected: {0} of {1}</source>
        <translation>المحدد: {0} من {1}</translation>
    </message>
    <message>
        <source>Matches: {0}</source>
        <translation>المطابق: {0}</translation>
    </message>
    <message>
        <source>Drawings: {0}</source>
        <translation>المحفوظ: {0}</translation>
    </message>
    <message>
        <source>&amp;Keep a history</source>
        <translation>الاحت&amp;فاظ بسجل</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;قراءة من جديد</translation>
    </message>
    <message>
        <source>Read the selected drawings with today&apos;s network; labels stay</source>
        <translation>قراءة الرسوم المحددة بشبكة اليوم؛ ويبقى الصواب كما هو</translation>
    </message>
    <message>
        <source>&amp;Open on Pad</source>
        <translation>ف&amp;تح على اللوحة</translation>
    </message>
    <message>
        <source>Enter the &amp;Correct Digit…</source>
        <translation>ذكر ال&amp;صواب…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export &amp;Selected…</source>
        <translation>تصدير المح&amp;دد…</translation>
    </message>
    <message>
        <source>&amp;Export All Listed…</source>
        <translation>تصدير كل المع&amp;روض…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Delete &amp;All…</source>
        <translation>حذف ال&amp;كل…</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;تنازلي</translation>
    </message>
    <message>
        <source>Sort &amp;By</source>
        <translation>ترت&amp;يب حسب</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>Drawing, read as {0}</source>
        <translation>رسم، قُرئ {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>لم يُذكر الصواب</translation>
    </message>
    <message>
        <source>{0}, read by an unknown network</source>
        <translation>{0}، قرأته شبكة غير معروفة</translation>
    </message>
    <message>
        <source>{0}, read by network {1}</source>
        <translation>{0}، قرأته الشبكة ⁨{1}⁩</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>كما قُرئ</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Unsure, {0}</source>
        <translation>غير متأكد، {0}</translation>
    </message>
    <message>
        <source>Sure, {0}</source>
        <translation>متأكد، {0}</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>Another program removed the history. A new one has been started.</source>
        <translation>أزال برنامج آخر السجل؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {path}, and a new one was started.</source>
        <translation>كان السجل تالفًا. حُفظ باسم ⁨{path}⁩ وبدأ سجل جديد.</translation>
    </message>
</context>
<context>
    <name>InkDocument</name>
    <message>
        <source>Draw stroke</source>
        <translation>(رسم خط)</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>(محو)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>(مسح)</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>(فتح صورة)</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>(فتح رسم)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>(تصحيح)</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Drawing pad</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Draw here with a mouse, pen or finger. With the keyboard, move the pen with the arrow keys (hold Shift for small steps) and press Space to put it down or lift it.</source>
        <translation>ارسم هنا بالفأرة أو القلم أو الإصبع، أو بالمفاتيح: مفاتيح الأسهم تحرك القلم، ومع Shift بخطوات صغيرة؛ ومفتاح المسافة ينزله ويرفعه.</translation>
    </message>
</context>
<context>
    <name>InstanceListener</name>
    <message>
        <source>Another DigitPad window is not responding, so this one works on its own.</source>
        <translation>نسخة أخرى من DigitPad لا تستجيب، فتعمل هذه مستقلة.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys – DigitPad</source>
        <translation>المفاتيح – DigitPad</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>The label must be one digit. Leave it empty to remove the label.</source>
        <translation>الصواب رقم واحد؛ اتركه فارغًا لسحبه.</translation>
    </message>
    <message numerus="yes">
        <source>The label must have %Ln digits, as many as were read. Leave it empty to remove the label.</source>
        <translation>
            <numerusform>الصواب بلا أرقام؛ اتركه فارغًا لسحبه.</numerusform>
            <numerusform>الصواب رقم واحد؛ اتركه فارغًا لسحبه.</numerusform>
            <numerusform>الصواب رقمان بعدد ما قُرئ؛ اتركه فارغًا لسحبه.</numerusform>
            <numerusform>الصواب %Ln أرقام بعدد ما قُرئ؛ اتركه فارغًا لسحبه.</numerusform>
            <numerusform>الصواب %Ln رقمًا بعدد ما قُرئ؛ اتركه فارغًا لسحبه.</numerusform>
            <numerusform>الصواب %Ln رقم بعدد ما قُرئ؛ اتركه فارغًا لسحبه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Select fewer rows. You can label only rows that have been in view.</source>
        <translation>حدد صفوفًا أقل: يُذكر الصواب لصفوف كانت ظاهرة.</translation>
    </message>
    <message>
        <source>Rows with several digits are labelled one at a time. Select one and type its label.</source>
        <translation>الصفوف متعددة الأرقام يُذكر صوابها واحدًا واحدًا: حدد صفًا واكتب.</translation>
    </message>
    <message>
        <source>This drawing has not been read yet. Open it on the pad to label it.</source>
        <translation>ما لم يُقرأ قط لا صواب يُذكر له: افتحه على اللوحة.</translation>
    </message>
</context>
<context>
    <name>LineError</name>
    <message>
        <source>this row does not have {0} pixels</source>
        <translation>ليس في هذا الصف {0} بكسل</translation>
    </message>
    <message>
        <source>this row has a value that is not a number from 0 to 255</source>
        <translation>في هذا الصف ما ليس عددًا من 0 إلى 255</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a picture or a saved drawing on the pad</source>
        <translation>وضع صورة أو رسم محفوظ على اللوحة</translation>
    </message>
    <message>
        <source>&amp;Save Drawing As…</source>
        <translation>&amp;حفظ الرسم باسم…</translation>
    </message>
    <message>
        <source>Save the drawing as PNG, SVG or InkML</source>
        <translation>حفظ ما على اللوحة بصيغة PNG أو SVG أو InkML</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Find, correct, export and import your drawings</source>
        <translation>ما رُسم: بحث وتصحيح وتصدير واستيراد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close DigitPad. Your drawings are kept.</source>
        <translation>مغادرة البرنامج؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Change colours, language, pen and history</source>
        <translation>الألوان واللغة والقلم والسجل</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>Paste the picture from the clipboard onto the pad</source>
        <translation>وضع صورة الحافظة على اللوحة</translation>
    </message>
    <message>
        <source>Cu&amp;t Drawing</source>
        <translation>&amp;قص الرسم</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture and clear the pad</source>
        <translation>نسخ الرسم صورةً وإفراغ اللوحة</translation>
    </message>
    <message>
        <source>Copy Dra&amp;wing</source>
        <translation>ن&amp;سخ الرسم</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>نسخ الرسم صورةً</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;تعرّف</translation>
    </message>
    <message>
        <source>Read the drawing (Enter)</source>
        <translation>قراءة الرقم الذي على اللوحة (Enter)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Clear the pad (Esc)</source>
        <translation>إفراغ اللوحة (Esc)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Redo the last step that you undid</source>
        <translation>تكرار ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Copy Number</source>
        <translation>&amp;نسخ العدد</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>نسخ ما قُرئ نصًا</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>Read while you draw (Ctrl+L)</source>
        <translation>القراءة أثناء تحرك القلم (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Left-Handed</source>
        <translation>باليد ال&amp;يسرى</translation>
    </message>
    <message>
        <source>Put the pad on the left so that your hand does not hide the answer</source>
        <translation>اللوحة على اليسار حتى لا تحجب اليد الجواب</translation>
    </message>
    <message>
        <source>Probabilities as &amp;Table</source>
        <translation>الاحتمالات في &amp;جدول</translation>
    </message>
    <message>
        <source>Show numbers instead of bars</source>
        <translation>أعداد بدل الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>لا شيء على الشاشة سوى هذه النافذة</translation>
    </message>
    <message>
        <source>Class &amp;Mode</source>
        <translation>وضع ال&amp;صف</translation>
    </message>
    <message>
        <source>Practise drawing digits in a quiz on the whole screen</source>
        <translation>أرقام للرسم، كبيرة على الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Same as the &amp;System</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Choose the colours of the windows</source>
        <translation>ألوان النوافذ</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Learn how to draw, correct, import and export</source>
        <translation>كيفية الرسم والتصحيح والاستيراد والتصدير</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>See all keyboard shortcuts at a glance</source>
        <translation>كل المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>About the &amp;Network</source>
        <translation>حول ال&amp;شبكة</translation>
    </message>
    <message>
        <source>See which network reads the digits and what it learned from</source>
        <translation>ما الذي يقرأ الأرقام ومن أين تعلّم</translation>
    </message>
    <message>
        <source>Ho&amp;w Accurate Is It?</source>
        <translation>ما مدى &amp;جودته؟</translation>
    </message>
    <message>
        <source>See how often DigitPad is right and where it goes wrong</source>
        <translation>ما قيس وأين يخطئ البرنامج</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>فتح مجلد سجل ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>Open the folder that contains the error log</source>
        <translation>ما دوّنه البرنامج حين وقع خلل</translation>
    </message>
    <message>
        <source>&amp;About DigitPad</source>
        <translation>&amp;حول DigitPad</translation>
    </message>
    <message>
        <source>Show version, licences and credits</source>
        <translation>الإصدار والتراخيص والشكر</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;ممحاة</translation>
    </message>
    <message>
        <source>Erase instead of drawing (E, or the right mouse button)</source>
        <translation>المحو بدل الرسم (E)؛ وكذلك بالزر الأيمن</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;أرفع</translation>
    </message>
    <message>
        <source>Draw a thinner line</source>
        <translation>رسم خط أرفع</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>أ&amp;عرض</translation>
    </message>
    <message>
        <source>Draw a thicker line</source>
        <translation>رسم خط أعرض</translation>
    </message>
    <message>
        <source>&amp;Pressure Widens the Line</source>
        <translation>ال&amp;ضغط يعرّض الخط</translation>
    </message>
    <message>
        <source>Draw a wider line when you press harder with a pressure-sensitive pen</source>
        <translation>لقلم يحس بشدة الضغط عليه</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;تنعيم</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;بدون</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>smoothing</comment>
        <translation>&amp;خفيف</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;قوي</translation>
    </message>
    <message>
        <source>Choose how strongly shaky lines are smoothed</source>
        <translation>مقدار ما يُزال من رعشة اليد من الخط</translation>
    </message>
    <message>
        <source>Correct to {0}</source>
        <translation>القول إنه {0}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Digit</source>
        <translation>&amp;رقم</translation>
    </message>
    <message>
        <source>Corre&amp;ct To</source>
        <translation>الصواب &amp;هو</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;قلم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You: {0}</source>
        <translation>قلتَ {0}</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>ارسم رقمًا</translation>
    </message>
    <message>
        <source>Press Predict</source>
        <translation>اضغط «تعرّف»</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>The model card {0} is incomplete ({1}).</source>
        <translation>بطاقة النموذج ⁨{0}⁩ ناقصة (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>The model file {0} cannot be read ({1}).</source>
        <translation>تعذّرت قراءة ملف النموذج ⁨{0}⁩ (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>The model card does not name {0}.</source>
        <translation>بطاقة النموذج لا تذكر ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged or does not match its model card.</source>
        <translation>ملف النموذج ⁨{0}⁩ تالف أو ليس الذي تصفه بطاقته.</translation>
    </message>
    <message>
        <source>Install DigitPad again, or use --model to name a folder written by “python -m training export”.</source>
        <translation>أعد تثبيت DigitPad، أو سمِّ بالخيار ⁨--model⁩ مجلدًا كتبه «⁨python -m training export⁩».</translation>
    </message>
    <message>
        <source>There is no model in {0}: {1} cannot be read ({2}).</source>
        <translation>لا نموذج في ⁨{0}⁩: تعذّرت قراءة ⁨{1}⁩ (⁨{2}⁩).</translation>
    </message>
    <message>
        <source>The model card {0} is damaged ({1}).</source>
        <translation>بطاقة النموذج ⁨{0}⁩ تالفة (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>The model card {0} is damaged (it is not a JSON object).</source>
        <translation>بطاقة النموذج ⁨{0}⁩ تالفة (ليست كائنًا).</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>The model card in {0} has format {1}, but this DigitPad reads format {2}.</source>
        <translation>صيغة بطاقة النموذج في ⁨{0}⁩ هي {1}؛ وهذا الإصدار من DigitPad يقرأ الصيغة {2}.</translation>
    </message>
    <message>
        <source>The model in {0} was trained with another version of framing ({1}; this DigitPad uses {2}).</source>
        <translation>دُرّب النموذج الموجود في ⁨{0}⁩ على أرقام مؤطرة بطريقة أخرى (الإصدار {1}؛ وهذا الإصدار من DigitPad يؤطر بالإصدار {2}).</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} أو {1}</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>‏{0}   {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: {2}</source>
        <translation>الرقم {0} من {1}: {2}</translation>
    </message>
</context>
<context>
    <name>OpenJob</name>
    <message>
        <source>“{0}” cannot be opened: {1}.</source>
        <translation>تعذّر فتح «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>it contains no ink</source>
        <translation>لا حبر فيه</translation>
    </message>
    <message>
        <source>line {0} is damaged ({1})</source>
        <translation>السطر {0} تالف (⁨{1}⁩)</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>Another file is still being opened. Try again in a moment.</source>
        <translation>ما زال ملف آخر يُفتح؛ حاول بعد ذلك.</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>جارٍ فتح «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings, but the pad holds only one.</source>
        <translation>في «⁨{0}⁩» عدة رسوم، وتتسع اللوحة لواحد.</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings.</source>
        <translation>في «⁨{0}⁩» عدة رسوم.</translation>
    </message>
    <message>
        <source>The pad holds only one. Do you want to import all of them into the history?</source>
        <translation>تتسع اللوحة لواحد. أتريد استيرادها كلها إلى السجل؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>PadKeys</name>
    <message>
        <source>{0} and an arrow key</source>
        <translation>‏{0} ومفتاح سهم</translation>
    </message>
    <message>
        <source>On the Pad</source>
        <translation>على اللوحة</translation>
    </message>
    <message>
        <source>Move the pen</source>
        <translation>تحريك العلامة</translation>
    </message>
    <message>
        <source>Move it in small steps</source>
        <translation>تحريكها بخطوات صغيرة</translation>
    </message>
    <message>
        <source>Put the pen down or lift it</source>
        <translation>إنزال القلم أو رفعه</translation>
    </message>
</context>
<context>
    <name>PartChooser</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Press Tab to go from region to region. The arrow keys move the frame; hold Shift to move its lower right corner instead, and Ctrl for small steps.</source>
        <translation>ينتقل المفتاح Tab من جزء إلى جزء. مفاتيح الأسهم تحرك الإطار، ومع Shift زاويته السفلى اليمنى؛ ومع Ctrl بخطوات صغيرة.</translation>
    </message>
    <message>
        <source>Region {0} of {1}</source>
        <translation>الجزء {0} من {1}</translation>
    </message>
</context>
<context>
    <name>PenWidth</name>
    <message>
        <source>Pen width</source>
        <translation>عرض القلم</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>عرض القلم (⁨[⁩ و⁨]⁩)</translation>
    </message>
</context>
<context>
    <name>PictureController</name>
    <message>
        <source>Opening “{0}”…</source>
        <translation>جارٍ فتح «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>جارٍ قراءة الورقة…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>No ink was found in this picture. Try a plain background, more light or a darker pen.</source>
        <translation>لم يُعثر على حبر في هذه الصورة. جرّب صورة بخلفية بسيطة أو إضاءة أقوى أو قلم أغمق.</translation>
    </message>
    <message>
        <source>There is no ink in this frame. Drag a frame around the digits to read.</source>
        <translation>لا حبر في هذا الإطار. اسحب حول ما تريد قراءته.</translation>
    </message>
    <message>
        <source>This picture seemed to lie on its side, so it was turned.</source>
        <translation>بدت هذه الصورة مائلة على جانبها فأُديرت.</translation>
    </message>
    <message>
        <source>Click the region to read, or drag a frame around it.</source>
        <translation>انقر الجزء المراد قراءته أو اسحب إطارًا حوله.</translation>
    </message>
    <message>
        <source>To read only a part of the picture, drag a frame around it.</source>
        <translation>اسحب إطارًا حول جزء آخر لقراءته وحده.</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>إدارة إلى الي&amp;سار</translation>
    </message>
    <message>
        <source>Turn the picture to the left (Ctrl+L)</source>
        <translation>إدارة الصورة إلى اليسار (Ctrl+L)</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>إدارة إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>Turn the picture to the right (Ctrl+R)</source>
        <translation>إدارة الصورة إلى اليمين (Ctrl+R)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read as Sheet</source>
        <translation>قراءة كورقة</translation>
    </message>
    <message>
        <source>Read every digit in the picture and show them in a list</source>
        <translation>قراءة كل أرقام الصورة في قائمة</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>this is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>the picture has more than {0} million pixels</source>
        <translation>في الصورة أكثر من {0} مليون بكسل</translation>
    </message>
    <message>
        <source>the picture is damaged ({0})</source>
        <translation>الصورة تالفة (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>this picture&apos;s format cannot be read; use one of these: {0}</source>
        <translation>هذه ليست صورة بصيغة يقرؤها DigitPad (⁨{0}⁩)</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>صور ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Pictures and drawings ({0})</source>
        <translation>صور ورسوم ({0})</translation>
    </message>
    <message>
        <source>Drawings: InkML, JSON Lines ({0})</source>
        <translation>رسوم: InkML وJSON Lines ({0})</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then open it.</source>
        <translation>احفظ الصورة على هذا الحاسوب أولًا ثم افتحها.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>لا صورة هنا: انسخ صورة أو اسحبها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Only one picture can be opened at a time, and you gave %Ln files.</source>
        <translation>
            <numerusform>تُقرأ صورة واحدة في كل مرة؛ ولا ملفات هنا.</numerusform>
            <numerusform>تُقرأ صورة واحدة في كل مرة؛ وهذا ملف واحد.</numerusform>
            <numerusform>تُقرأ صورة واحدة في كل مرة؛ وهذان ملفان.</numerusform>
            <numerusform>تُقرأ صورة واحدة في كل مرة؛ وهذه %Ln ملفات.</numerusform>
            <numerusform>تُقرأ صورة واحدة في كل مرة؛ وهذه %Ln ملفًا.</numerusform>
            <numerusform>تُقرأ صورة واحدة في كل مرة؛ وهذه %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is a folder. Open one of the pictures in it.</source>
        <translation>«⁨{0}⁩» مجلد؛ افتح إحدى الصور التي فيه.</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>“{0}” cannot be opened: {1}.</source>
        <translation>تعذّر فتح «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>This picture cannot be opened: {0}.</source>
        <translation>تعذّر فتح هذه الصورة: ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>PictureWorker</name>
    <message>
        <source>something went wrong ({0})</source>
        <translation>وقع خلل (⁨{0}⁩)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Some settings could not be read and were reset to their defaults.</source>
        <translation>تعذّرت قراءة إعداداتك. ما لم يُقرأ عاد كما كان في البداية.</translation>
    </message>
    <message>
        <source>Some settings were damaged and were reset to their defaults. The old file is kept as {0}.</source>
        <translation>كانت إعداداتك تالفة. ما لم يُقرأ عاد كما كان في البداية؛ والملف القديم محفوظ باسم ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Your settings had entries that this version of DigitPad does not know. They were left out, and the old file is kept as {0}.</source>
        <translation>كانت في إعداداتك مُدخلات ليست لهذا الإصدار من DigitPad. لم تُؤخذ؛ والملف القديم محفوظ باسم ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>The history and these settings stay on this computer. Only you can read them.</source>
        <translation>يبقى السجل وهذه الاختيارات على هذا الحاسوب، ولا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>&amp;Reset All…</source>
        <translation>إعادة ض&amp;بط الكل…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>أتريد إعادة ضبط كل الاختيارات؟</translation>
    </message>
    <message>
        <source>All settings go back to their defaults. Your drawings are kept.</source>
        <translation>سيعود كل شيء كما كان في البداية. ويبقى ما رسمته محفوظًا.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probability of each digit</source>
        <translation>احتمال كل رقم</translation>
    </message>
    <message>
        <source>you: {0}</source>
        <translation>قلتَ {0}</translation>
    </message>
</context>
<context>
    <name>ProbabilityTable</name>
    <message>
        <source>Probability of each digit</source>
        <translation>احتمال كل رقم</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Your label</source>
        <translation>قولك</translation>
    </message>
    <message>
        <source>your label</source>
        <translation>هذا قولك</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QuizWords</name>
    <message>
        <source>Draw an 8</source>
        <translation>ارسم 8</translation>
    </message>
    <message>
        <source>Draw a {0}</source>
        <translation>ارسم {0}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} أو {1}</translation>
    </message>
    <message>
        <source>Right!</source>
        <translation>صحيح!</translation>
    </message>
    <message>
        <source>{0} or {1}? Try drawing it more clearly.</source>
        <translation>{0} أو {1}؟ ارسمه بوضوح أكثر.</translation>
    </message>
    <message>
        <source>That is more than one digit. Clear the pad and draw one.</source>
        <translation>أكثر من رقم. امسح وارسم رقمًا واحدًا.</translation>
    </message>
    <message>
        <source>No digit yet. Carry on, or clear the pad and start again.</source>
        <translation>لا رقم بعد. أكمل، أو امسح وارسم من جديد.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>All correct at the first try!</source>
        <translation>كلها صحيحة من أول محاولة!</translation>
    </message>
    <message>
        <source>Practise these: {0}</source>
        <translation>للتدريب: {0}</translation>
    </message>
    <message>
        <source>That looks like an 8. Try again.</source>
        <translation>هذا يشبه 8. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That looks like a {0}. Try again.</source>
        <translation>هذا يشبه {0}. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>RecognitionService</name>
    <message>
        <source>This sheet could not be read because it took too long.</source>
        <translation>تعذّرت قراءة هذه الورقة: تستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Reading has stopped working. Save your drawing and restart DigitPad.</source>
        <translation>توقفت القراءة. احفظ رسمك وافتح DigitPad من جديد.</translation>
    </message>
    <message>
        <source>This drawing could not be read because it took too long. It is kept.</source>
        <translation>تعذّرت قراءة هذا الرسم: تستغرق وقتًا طويلًا. وهو محفوظ.</translation>
    </message>
    <message>
        <source>Reading took too long and was restarted. Your drawing is kept.</source>
        <translation>استغرقت القراءة وقتًا طويلًا وبدأت من جديد؛ ورسمك محفوظ.</translation>
    </message>
</context>
<context>
    <name>RecognitionWorker</name>
    <message>
        <source>The network is not loaded.</source>
        <translation>الشبكة غير محمّلة.</translation>
    </message>
    <message>
        <source>This drawing could not be read ({0}).</source>
        <translation>تعذّرت قراءة هذا الرسم (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>Reading this sheet was interrupted.</source>
        <translation>لم تُقرأ هذه الورقة إلى آخرها.</translation>
    </message>
    <message>
        <source>This sheet could not be read ({0}).</source>
        <translation>تعذّرت قراءة هذه الورقة (⁨{0}⁩).</translation>
    </message>
</context>
<context>
    <name>RecordValueError</name>
    <message>
        <source>the line is longer than {0} MB</source>
        <translation>السطر أطول من {0} ميغابايت</translation>
    </message>
    <message>
        <source>the line contains too many lists</source>
        <translation>في السطر قوائم كثيرة جدًا</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>قوائمه متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>the line is not JSON ({0})</source>
        <translation>السطر ليس JSON (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation>السطر ليس كائن JSON</translation>
    </message>
    <message>
        <source>“digitpad” is not a format version that this program reads; the newest one is {0}</source>
        <translation>قيمة «digitpad» ليست {0}، وهو الإصدار المقروء هنا</translation>
    </message>
    <message>
        <source>the line needs either “strokes” or a “picture”</source>
        <translation>يحتاج السطر إلى «strokes» أو «picture»</translation>
    </message>
    <message>
        <source>a stroke is not a JSON object</source>
        <translation>أحد الخطوط ليس كائن JSON</translation>
    </message>
    <message>
        <source>the lists “x”, “y”, “pressure” and “time” of a stroke differ in length or are empty</source>
        <translation>قوائم «x» و«y» و«pressure» و«time» لأحد الخطوط مختلفة الطول أو فارغة</translation>
    </message>
    <message>
        <source>“{0}” has a value that is not a number from {1:g} to {2:g}</source>
        <translation>في «⁨{0}⁩» ما ليس عددًا من {1:g} إلى {2:g}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>ليس قائمة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>“{0}” is missing or is not {1}</source>
        <translation>«⁨{0}⁩» مفقود أو {1}</translation>
    </message>
    <message>
        <source>“{0}” has a value that is not allowed</source>
        <translation>في «⁨{0}⁩» ما لا يصح أن يكون فيه</translation>
    </message>
    <message>
        <source>“verdict” is not one of {0}</source>
        <translation>قيمة «verdict» ليست من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>“finished” is not a time with a time zone, such as 2026-01-31T12:00:00+00:00</source>
        <translation>قيمة «finished» ليست وقتًا بمنطقته الزمنية مثل ⁨2026-01-31T12:00:00+00:00⁩</translation>
    </message>
    <message>
        <source>“picture” is not base64</source>
        <translation>«picture» ليست بترميز base64</translation>
    </message>
    <message>
        <source>“picture” is a damaged PNG</source>
        <translation>«picture» صورة PNG تالفة</translation>
    </message>
    <message>
        <source>“picture” is not a PNG</source>
        <translation>«picture» ليست صورة PNG</translation>
    </message>
    <message>
        <source>“picture” has more than {0} million pixels</source>
        <translation>في «picture» أكثر من {0} مليون بكسل</translation>
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
        <translation>انتهى DigitPad فجأة. أتريد استعادة ما كان على اللوحة؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln drawings. The newest goes on the pad, {0}.</source>
        <translation>
            <numerusform>لا رسوم. يوضع أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>يوجد رسم واحد. يوضع على اللوحة، {0}.</numerusform>
            <numerusform>يوجد رسمان. يوضع أحدثهما على اللوحة، {0}.</numerusform>
            <numerusform>توجد %Ln رسوم. يوضع أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>يوجد %Ln رسمًا. يوضع أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>يوجد %Ln رسم. يوضع أحدثها على اللوحة، {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were restored: the newest is on the pad, {0}.</source>
        <translation>
            <numerusform>لم يُستعد رسم: أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد رسم واحد: وهو على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد رسمان: أحدثهما على اللوحة، {0}.</numerusform>
            <numerusform>استُعيدت %Ln رسوم: أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد %Ln رسمًا: أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد %Ln رسم: أحدثها على اللوحة، {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the others into the history</source>
        <translation>والبقية في السجل</translation>
    </message>
    <message>
        <source>and Undo brings back the others, since the history is off</source>
        <translation>والبقية تعود بالأمر «تراجع» لأن السجل متوقف</translation>
    </message>
    <message>
        <source>the others are in the history</source>
        <translation>والبقية في السجل</translation>
    </message>
    <message>
        <source>and Undo brings back the others</source>
        <translation>والبقية تعود بالأمر «تراجع»</translation>
    </message>
</context>
<context>
    <name>RecoveryError</name>
    <message>
        <source>Your drawing cannot be protected against a crash ({0}).</source>
        <translation>ما على اللوحة لن ينجو من انهيار البرنامج (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>The recovery copy of a drawing could not be deleted ({0}).</source>
        <translation>تعذّرت إزالة رسم كان محفوظًا لما بعد الانهيار (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>The drawing from before the crash could not be restored ({0}).</source>
        <translation>تعذّرت استعادة الرسم السابق للانهيار (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>another window is writing to it</source>
        <translation>نافذة أخرى تكتب فيه</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Play another round (Enter)</source>
        <translation>جولة أخرى (Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>الخروج من وضع الصف (Esc)</translation>
    </message>
</context>
<context>
    <name>SavingController</name>
    <message>
        <source>Save Drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Export Sheet</source>
        <translation>تصدير الورقة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Another drawing is still being saved. Try again in a moment.</source>
        <translation>ما زال رسم آخر يُكتب؛ حاول بعد ذلك.</translation>
    </message>
    <message>
        <source>Drawing copied to the clipboard.</source>
        <translation>الرسم في الحافظة.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Picture Size</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Longest side in pixels:</source>
        <translation>أطول ضلع بالبكسل:</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>حُفظ باسم «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Copying the drawing…</source>
        <translation>جارٍ نسخ الرسم…</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>جارٍ حفظ «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>“{0}” has not been saved yet. Stop and close?</source>
        <translation>لم يُحفظ «⁨{0}⁩» بعد. هل تريد الإيقاف والإغلاق؟</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The language will change when this is finished.</source>
        <translation>تتغيّر اللغة حالما ينتهي هذا.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Same as the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Show probabilities as a table</source>
        <translation>الاحتمالات في جدول بدل الأعمدة</translation>
    </message>
    <message>
        <source>Pressing harder widens the line</source>
        <translation>الضغط يعرّض الخط</translation>
    </message>
    <message>
        <source>Read while the pen moves</source>
        <translation>القراءة أثناء تحرك القلم</translation>
    </message>
    <message>
        <source>Keep a history of drawings</source>
        <translation>الاحتفاظ بما رُسم</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأ&amp;لوان:</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>Drawing &amp;hand:</source>
        <translation>&amp;يد الرسم:</translation>
    </message>
    <message>
        <source>Pen &amp;width:</source>
        <translation>عر&amp;ض القلم:</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>الت&amp;نعيم:</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Digit {0}</source>
        <translation>الرقم {0}</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>لم يُذكر الصواب</translation>
    </message>
    <message>
        <source>No probability</source>
        <translation>لا احتمال</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} أو {1}</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الصواب</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>The digit selected in the list is framed here.</source>
        <translation>الأرقام في القائمة؛ وما يُختار هناك يُؤطَّر هنا.</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Press 0-9 to label the digit, Delete if it is not one.</source>
        <translation>المفاتيح 0 إلى 9 تحدد الرقم، وDelete يعني أنه ليس رقمًا.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {0} doubtful, {1} labelled</source>
        <translation>
            <numerusform>لا أرقام، المشكوك فيه: {0}، المذكور: {1}</numerusform>
            <numerusform>رقم واحد، المشكوك فيه: {0}، المذكور: {1}</numerusform>
            <numerusform>رقمان، المشكوك فيه: {0}، المذكور: {1}</numerusform>
            <numerusform>%Ln أرقام، المشكوك فيه: {0}، المذكور: {1}</numerusform>
            <numerusform>%Ln رقمًا، المشكوك فيه: {0}، المذكور: {1}</numerusform>
            <numerusform>%Ln رقم، المشكوك فيه: {0}، المذكور: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>الأكثر شكًا أولًا</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Correct to {0}</source>
        <translation>الصواب هو {0}</translation>
    </message>
    <message>
        <source>Not a Digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Remove Label</source>
        <translation>سحب القول</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;ورقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit to Width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Divider between picture and list</source>
        <translation>بين الصورة والقائمة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>(ذكر الصواب)</translation>
    </message>
</context>
<context>
    <name>Smoothing</name>
    <message>
        <source>Off</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Stars: {0} of {1}</source>
        <translation>النجوم: {0} من {1}</translation>
    </message>
</context>
<context>
    <name>TaskMarks</name>
    <message>
        <source>Task {0} of {1}</source>
        <translation>المهمة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the pad (Delete)</source>
        <translation>إفراغ اللوحة (Delete)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skip to another digit (Page Down)</source>
        <translation>رقم آخر (Page Down)</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>الخروج من وضع الصف (Esc)</translation>
    </message>
    <message>
        <source>Leave class mode</source>
        <translation>الخروج من وضع الصف</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Same as the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>TraceError</name>
    <message>
        <source>its points have no X and Y</source>
        <translation>نقاطه بلا X وY</translation>
    </message>
    <message>
        <source>it has too many points</source>
        <translation>فيه نقاط كثيرة جدًا</translation>
    </message>
    <message>
        <source>a point is “{0}”</source>
        <translation>إحدى النقاط «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>the point “{0}” is missing a value</source>
        <translation>النقطة «⁨{0}⁩» تنقصها قيمة</translation>
    </message>
    <message>
        <source>a point has no finite position</source>
        <translation>إحدى النقاط لا مكان لها</translation>
    </message>
</context>
<context>
    <name>XmlError</name>
    <message>
        <source>it contains something other than ink</source>
        <translation>ليس فيه حبر بل شيء آخر</translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation>إنه تالف (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>it declares a document type, which is refused for safety</source>
        <translation>يعلن نوع مستند، وهو لا يُقرأ حرصًا على الأمان</translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation>فيه عناصر كثيرة جدًا</translation>
    </message>
</context>
<context>
    <name>_LicencesPage</name>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>The text of this licence was not installed. The licence is {0}.</source>
        <translation>لم يُثبَّت نصه معه. إنه الترخيص ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>InkML strokes</source>
        <translation>خطوط InkML</translation>
    </message>
    <message>
        <source>JSON Lines (complete)</source>
        <translation>JSON Lines، كل شيء</translation>
    </message>
    <message>
        <source>Kaggle CSV</source>
        <translation>Kaggle CSV</translation>
    </message>
    <message>
        <source>Kaggle CSV and PNG pictures</source>
        <translation>Kaggle CSV وصور PNG</translation>
    </message>
    <message>
        <source>MNIST files (IDX, a pair)</source>
        <translation>ملفا MNIST ⁦(IDX)⁩</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>أرشيف NumPy</translation>
    </message>
</context>
<context>
    <name>percent</name>
    <message>
        <source>&gt; 99 %</source>
        <translation>أكثر من 99%</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>‏{0}%</translation>
    </message>
</context>
</TS>
