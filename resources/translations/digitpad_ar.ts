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
        <source>Draw a digit, or a whole number, and see at once which it is.</source>
        <translation>ارسم رقمًا أو عددًا كاملًا وشاهد فورًا ما هو.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>DigitPad is the work of its authors. Its network learnt from the handwriting of people who let it be used:</source>
        <translation>DigitPad من عمل مؤلفيه. تعلّمت شبكته من خطوط أناس أذنوا باستعمالها:</translation>
    </message>
    <message>
        <source>DigitPad never uses the internet, and nothing that you draw leaves this computer.</source>
        <translation>لا يستعمل DigitPad الإنترنت أبدًا، ولا يغادر شيء مما ترسمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It counts nothing, reports nothing and asks nobody for updates.</source>
        <translation>لا يُحصي شيئًا ولا يرسل تقارير ولا يسأل أحدًا عن تحديثات.</translation>
    </message>
    <message>
        <source>What you have drawn is kept in a folder that only you can read. Under **File ▸ History** you can switch that off, and delete one drawing or all.</source>
        <translation>يُحفظ ما رسمته في مجلد لا يقرؤه غيرك. من **ملف ◂ السجل** يمكنك إيقاف ذلك وحذف رسم واحد أو الكل.</translation>
    </message>
    <message>
        <source>What is deleted is overwritten.</source>
        <translation>ما يُحذف يُكتب فوقه.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>For a report on something that went wrong</source>
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
        <source>Not sure which. The manual (Shift+F1) tells why.</source>
        <translation>غير متأكد أيهما. الدليل (Shift+F1) يوضح السبب.</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>‏{0}   {1}</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>How sure that is</source>
        <translation>مدى التأكد منه</translation>
    </message>
    <message>
        <source>What else it might be</source>
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
    <name>ContentError</name>
    <message>
        <source>the ink has coordinates that are no numbers, or too large</source>
        <translation>إحداثيات الحبر ليست أعدادًا أو كبيرة جدًا</translation>
    </message>
    <message>
        <source>the ink is damaged</source>
        <translation>الحبر تالف</translation>
    </message>
    <message>
        <source>this is neither ink nor a picture</source>
        <translation>هذا ليس حبرًا ولا صورة</translation>
    </message>
    <message>
        <source>the picture is not grey</source>
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
    <name>CorrectionActions</name>
    <message>
        <source>Say that it is a {0}</source>
        <translation>القول إنه {0}</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The Keras engine runs only the network that ships with DigitPad, since a Keras file can carry code. Run your own with --engine litert.</source>
        <translation>لا يشغّل محرك Keras إلا الشبكة المرفقة بـ DigitPad، لأن ملف Keras قد يحمل تعليمات برمجية. شغّل شبكتك باستعمال ⁨--engine litert⁩.</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed; it comes with “pip install digitpad[training]”. The program itself needs only --engine litert.</source>
        <translation>يحتاج محرك Keras إلى TensorFlow وهو غير مثبّت؛ يأتي مع «⁨pip install digitpad[training]⁩». أما البرنامج نفسه فلا يحتاج إلا إلى ⁨--engine litert⁩.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be run by Keras: {1}</source>
        <translation>لا يستطيع Keras تشغيل النموذج الموجود في ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>LiteRT, which runs the network, cannot be loaded ({0}). Install ai-edge-litert.</source>
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
        <source>It went wrong again. Your drawing is kept.</source>
        <translation>وقع الخلل من جديد. ورسمك محفوظ.</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>لا يوجد سجل تشغيل.</translation>
    </message>
    <message>
        <source>The log is in {0}.</source>
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
        <source>Something went wrong. Your drawing is kept, and you can go on.</source>
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
        <source>Exporting to “{0}”…</source>
        <translation>جارٍ التصدير إلى «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>Importing “{0}”…</source>
        <translation>جارٍ استيراد «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another export or import is still running.</source>
        <translation>ما زال تصدير أو استيراد آخر جاريًا.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>{0} written.</source>
        <translation>كُتب: {0}.</translation>
    </message>
    <message>
        <source>{0} left out: no truth was told, or it is not a single digit.</source>
        <translation>تُرك: {0}، لأن الصواب لم يُذكر أو ليس رقمًا واحدًا.</translation>
    </message>
    <message>
        <source>{0} imported.</source>
        <translation>استُورد: {0}.</translation>
    </message>
    <message>
        <source>{0} were here already.</source>
        <translation>موجود من قبل: {0}.</translation>
    </message>
    <message>
        <source>{0} damaged, the first in line {1}: {2}.</source>
        <translation>تالف: {0}، أولها في السطر {1}: {2}.</translation>
    </message>
</context>
<context>
    <name>ExchangeError</name>
    <message>
        <source>“{0}” cannot be written: choose a name that ends in {1}.</source>
        <translation>تعذّرت كتابة «⁨{0}⁩»: اختر اسمًا ينتهي بـ ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>“{0}” is not a file. Choose another name.</source>
        <translation>«⁨{0}⁩» ليس ملفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written ({1}). Choose another place, or make room there; nothing was changed.</source>
        <translation>تعذّرت كتابة «⁨{0}⁩» (⁨{1}⁩). اختر مكانًا آخر أو أفسح مساحة هناك؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>this file holds the labels of pictures; give the file of the pictures</source>
        <translation>في هذا الملف أرقام الصور؛ أعطِ ملف الصور</translation>
    </message>
    <message>
        <source>this is not a file of pictures as MNIST&apos;s are</source>
        <translation>هذا ليس ملف صور كملفات MNIST</translation>
    </message>
    <message>
        <source>A picture has no strokes. Export it as PNG or SVG instead.</source>
        <translation>الصورة ليست فيها خطوط مرسومة. صدّرها بصيغة PNG أو SVG.</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>الملف أكبر من {0} ميغابايت</translation>
    </message>
    <message>
        <source>this is not InkML that DigitPad reads: {0}</source>
        <translation>هذا ليس InkML يقرؤه DigitPad: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>تعذّر استيراد «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>this is no table of digits: each row needs a label and {0} pixels, or the pixels alone, as in Kaggle&apos;s Digit Recognizer</source>
        <translation>هذا ليس جدول أرقام: يحتاج كل صف إلى رقم و{0} بكسل، أو البكسلات وحدها، كما في Digit Recognizer من Kaggle</translation>
    </message>
    <message>
        <source>there is no array “x” of pictures, but {0}; save the pictures as x, uint8 of the shape (number, height, width), 255 = ink</source>
        <translation>لا توجد مصفوفة صور «x»، بل ⁨{0}⁩؛ احفظ الصور باسم x بنوع uint8 وبالشكل (العدد، الارتفاع، العرض)، حيث 255 = حبر</translation>
    </message>
    <message>
        <source>its array “x” has the type {0} and the shape {1}; save the pictures as uint8 of the shape (number, height, width), 255 = ink, row by row</source>
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
        <source>its pictures are said to be {0} x {1} pixels; DigitPad reads 1 x 1 to {2} x {3}</source>
        <translation>صوره مذكورة بقياس ⁦{0} x {1}⁩ بكسل؛ ويقرأ DigitPad من ⁦1 x 1⁩ إلى ⁦{2} x {3}⁩</translation>
    </message>
    <message>
        <source>the file ends after {0:,} of {1:,} pictures; fetch it again</source>
        <translation>ينتهي الملف بعد {0:,} من {1:,} صورة؛ أحضره من جديد</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Put a picture or a saved drawing on the pad</source>
        <translation>وضع صورة أو رسم محفوظ على اللوحة</translation>
    </message>
    <message>
        <source>&amp;Save Drawing As…</source>
        <translation>&amp;حفظ الرسم باسم…</translation>
    </message>
    <message>
        <source>Save what is on the pad as PNG, SVG or InkML</source>
        <translation>حفظ ما على اللوحة بصيغة PNG أو SVG أو InkML</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>What was drawn: find, correct, export, import</source>
        <translation>ما رُسم: بحث وتصحيح وتصدير واستيراد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Leave the program; everything is kept</source>
        <translation>مغادرة البرنامج؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Colours, language, pen and history</source>
        <translation>الألوان واللغة والقلم والسجل</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>Put the clipboard&apos;s picture on the pad</source>
        <translation>وضع صورة الحافظة على اللوحة</translation>
    </message>
    <message>
        <source>Cu&amp;t Drawing</source>
        <translation>&amp;قص الرسم</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture, and empty the pad</source>
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
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How to draw, correct, import and export</source>
        <translation>كيفية الرسم والتصحيح والاستيراد والتصدير</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>كل المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>About the &amp;Network</source>
        <translation>حول ال&amp;شبكة</translation>
    </message>
    <message>
        <source>What reads the digits, and what it learnt from</source>
        <translation>ما الذي يقرأ الأرقام ومن أين تعلّم</translation>
    </message>
    <message>
        <source>How &amp;Good Is It?</source>
        <translation>ما مدى &amp;جودته؟</translation>
    </message>
    <message>
        <source>What was measured, and where the program errs</source>
        <translation>ما قيس وأين يخطئ البرنامج</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>فتح مجلد سجل ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>What the program noted when something went wrong</source>
        <translation>ما دوّنه البرنامج حين وقع خلل</translation>
    </message>
    <message>
        <source>&amp;About DigitPad</source>
        <translation>&amp;حول DigitPad</translation>
    </message>
    <message>
        <source>Version, licences and credits</source>
        <translation>الإصدار والتراخيص والشكر</translation>
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
        <source>{0} found</source>
        <translation>عدد النتائج: {0}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>البحث في كل الصفحات</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>“{0}” cannot be read; install DigitPad again.</source>
        <translation>تعذّرت قراءة «⁨{0}⁩»؛ أعد تثبيت DigitPad.</translation>
    </message>
    <message>
        <source>Not on this computer: {0}</source>
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
        <source>First Size of the Text</source>
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
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Between contents and text</source>
        <translation>بين المحتويات والنص</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>&amp;Open on Pad</source>
        <translation>ف&amp;تح على اللوحة</translation>
    </message>
    <message>
        <source>Tell the &amp;Truth</source>
        <translation>ذكر ال&amp;صواب</translation>
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
    <name>HistoryBlockedError</name>
    <message>
        <source>The history is in use by another program; close that and try again.</source>
        <translation>السجل يستعمله برنامج آخر؛ أغلقه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written until there is room.</source>
        <translation>القرص ممتلئ: لا يمكن كتابة السجل حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The history cannot be written: its file or folder is read-only.</source>
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
        <source>The history is off: its file belongs to another program.</source>
        <translation>السجل متوقف: ملفه يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The history is off: it was written by a newer DigitPad. Install that to use it again.</source>
        <translation>السجل متوقف: كتبه إصدار أحدث من DigitPad. ثبّت ذلك الإصدار لاستعماله من جديد.</translation>
    </message>
    <message>
        <source>The history failed ({0}).</source>
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
        <source>Search in readings and truths</source>
        <translation>البحث في القراءات والصواب</translation>
    </message>
    <message>
        <source>Which drawings</source>
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
        <source>Truth told</source>
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
        <source>Delete the whole history, and not only what is listed?</source>
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
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق ذلك.</translation>
    </message>
    <message>
        <source>Nothing here: no history is kept.</source>
        <translation>لا شيء هنا: لا يُحتفظ بسجل.</translation>
    </message>
    <message>
        <source>Nothing here yet: drawings appear once they are cleared or replaced.</source>
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
        <source>Kept: {0}</source>
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
        <source>Truth</source>
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
        <source>Truth not told</source>
        <translation>لم يُذكر الصواب</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>as read</source>
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
        <source>The history was removed by another program; a new one is begun.</source>
        <translation>أزال برنامج آخر السجل؛ وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {path}, and a new one begun.</source>
        <translation>كان السجل تالفًا. حُفظ باسم ⁨{path}⁩ وبدأ سجل جديد.</translation>
    </message>
</context>
<context>
    <name>InkActions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;تعرّف</translation>
    </message>
    <message>
        <source>Read the digit on the pad (Enter)</source>
        <translation>قراءة الرقم الذي على اللوحة (Enter)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Empty the pad (Esc)</source>
        <translation>إفراغ اللوحة (Esc)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>تكرار ما جرى التراجع عنه</translation>
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
        <source>&amp;Copy Number</source>
        <translation>&amp;نسخ العدد</translation>
    </message>
    <message>
        <source>Copy what was read, as text</source>
        <translation>نسخ ما قُرئ نصًا</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>Read while the pen moves (Ctrl+L)</source>
        <translation>القراءة أثناء تحرك القلم (Ctrl+L)</translation>
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
        <source>Draw here with mouse, pen or finger, or by keys: the arrow keys move the pen, with Shift in small steps; Space puts it down and lifts it.</source>
        <translation>ارسم هنا بالفأرة أو القلم أو الإصبع، أو بالمفاتيح: مفاتيح الأسهم تحرك القلم، ومع Shift بخطوات صغيرة؛ ومفتاح المسافة ينزله ويرفعه.</translation>
    </message>
</context>
<context>
    <name>InstanceListener</name>
    <message>
        <source>Another DigitPad does not answer, so this one works on its own.</source>
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
    <name>LineError</name>
    <message>
        <source>this row has not {0} pixels</source>
        <translation>ليس في هذا الصف {0} بكسل</translation>
    </message>
    <message>
        <source>this row holds what is no number from 0 to 255</source>
        <translation>في هذا الصف ما ليس عددًا من 0 إلى 255</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You say {0}</source>
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
        <source>It &amp;Is</source>
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
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
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
        <source>The model file {0} is damaged or is not the one its card describes.</source>
        <translation>ملف النموذج ⁨{0}⁩ تالف أو ليس الذي تصفه بطاقته.</translation>
    </message>
    <message>
        <source>Install DigitPad again, or name a folder written by “python -m training export” with --model.</source>
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
        <source>The model card {0} is damaged (it is not an object).</source>
        <translation>بطاقة النموذج ⁨{0}⁩ تالفة (ليست كائنًا).</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>The model card in {0} has format {1}; this DigitPad reads format {2}.</source>
        <translation>صيغة بطاقة النموذج في ⁨{0}⁩ هي {1}؛ وهذا الإصدار من DigitPad يقرأ الصيغة {2}.</translation>
    </message>
    <message>
        <source>The model in {0} was trained on digits framed in another way (version {1}; this DigitPad frames by version {2}).</source>
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
        <source>there is no ink in it</source>
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
        <source>Another file is still being opened; try again then.</source>
        <translation>ما زال ملف آخر يُفتح؛ حاول بعد ذلك.</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>جارٍ فتح «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>“{0}” holds several drawings, and the pad takes one.</source>
        <translation>في «⁨{0}⁩» عدة رسوم، وتتسع اللوحة لواحد.</translation>
    </message>
    <message>
        <source>“{0}” holds several drawings.</source>
        <translation>في «⁨{0}⁩» عدة رسوم.</translation>
    </message>
    <message>
        <source>The pad takes one. Shall all of them be imported into the history?</source>
        <translation>تتسع اللوحة لواحد. أتريد استيرادها كلها إلى السجل؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
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
        <source>Move the cross</source>
        <translation>تحريك العلامة</translation>
    </message>
    <message>
        <source>Move it in small steps</source>
        <translation>تحريكها بخطوات صغيرة</translation>
    </message>
    <message>
        <source>Put the pen down or up</source>
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
        <source>Tab goes from part to part. The arrow keys move the frame and, with Shift, its lower right corner; with Ctrl in small steps.</source>
        <translation>ينتقل المفتاح Tab من جزء إلى جزء. مفاتيح الأسهم تحرك الإطار، ومع Shift زاويته السفلى اليمنى؛ ومع Ctrl بخطوات صغيرة.</translation>
    </message>
    <message>
        <source>Part {0} of {1}</source>
        <translation>الجزء {0} من {1}</translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;ممحاة</translation>
    </message>
    <message>
        <source>Erase instead of drawing (E); so does the right button</source>
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
        <source>Draw a broader line</source>
        <translation>رسم خط أعرض</translation>
    </message>
    <message>
        <source>&amp;Pressure Widens the Line</source>
        <translation>ال&amp;ضغط يعرّض الخط</translation>
    </message>
    <message>
        <source>Of a pen that feels how hard it is pressed</source>
        <translation>لقلم يحس بشدة الضغط عليه</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;تنعيم</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>عرض القلم</translation>
    </message>
    <message>
        <source>Pen width ([ and ])</source>
        <translation>عرض القلم (⁨[⁩ و⁨]⁩)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;بدون</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;خفيف</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;قوي</translation>
    </message>
    <message>
        <source>How much the tremor of a hand is taken out of a line</source>
        <translation>مقدار ما يُزال من رعشة اليد من الخط</translation>
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
        <source>No ink was found in this picture. Try one with a plain background, more light, or a darker pen.</source>
        <translation>لم يُعثر على حبر في هذه الصورة. جرّب صورة بخلفية بسيطة أو إضاءة أقوى أو قلم أغمق.</translation>
    </message>
    <message>
        <source>There is no ink in this frame. Drag around what is to be read.</source>
        <translation>لا حبر في هذا الإطار. اسحب حول ما تريد قراءته.</translation>
    </message>
    <message>
        <source>Click the part to read, or drag a frame around it.</source>
        <translation>انقر الجزء المراد قراءته أو اسحب إطارًا حوله.</translation>
    </message>
    <message>
        <source>Drag a frame around another part to read only that.</source>
        <translation>اسحب إطارًا حول جزء آخر لقراءته وحده.</translation>
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
        <source>Read every digit of the picture in a list</source>
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
        <source>this is not a picture in a format that DigitPad reads ({0})</source>
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
        <source>Save the picture on this computer first, then open it.</source>
        <translation>احفظ الصورة على هذا الحاسوب أولًا ثم افتحها.</translation>
    </message>
    <message>
        <source>There is no picture to take: copy or drag one first.</source>
        <translation>لا صورة هنا: انسخ صورة أو اسحبها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>One picture at a time is read; these are %Ln files.</source>
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
        <source>“{0}” is a folder; open one of the pictures in it.</source>
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
        <source>Your settings cannot be read. What cannot be is as at first.</source>
        <translation>تعذّرت قراءة إعداداتك. ما لم يُقرأ عاد كما كان في البداية.</translation>
    </message>
    <message>
        <source>Your settings were damaged. What could not be read is as at first; the old file is kept as {0}.</source>
        <translation>كانت إعداداتك تالفة. ما لم يُقرأ عاد كما كان في البداية؛ والملف القديم محفوظ باسم ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
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
    <message>
        <source>As the system has it</source>
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
        <source>Off</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>smoothing</comment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Probabilities as a table, not as bars</source>
        <translation>الاحتمالات في جدول بدل الأعمدة</translation>
    </message>
    <message>
        <source>Pressure widens the line</source>
        <translation>الضغط يعرّض الخط</translation>
    </message>
    <message>
        <source>Read while the pen moves</source>
        <translation>القراءة أثناء تحرك القلم</translation>
    </message>
    <message>
        <source>Keep what was drawn</source>
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
    <message>
        <source>The history and these choices stay on this computer, readable by you alone.</source>
        <translation>يبقى السجل وهذه الاختيارات على هذا الحاسوب، ولا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>&amp;Reset All…</source>
        <translation>إعادة ض&amp;بط الكل…</translation>
    </message>
    <message>
        <source>Reset all choices?</source>
        <translation>أتريد إعادة ضبط كل الاختيارات؟</translation>
    </message>
    <message>
        <source>Everything will be as it was at first. What you drew is kept.</source>
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
        <source>you say {0}</source>
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
        <source>What you say</source>
        <translation>قولك</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>هذا قولك</translation>
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
        <source>{0} or {1}? Draw it a little more clearly.</source>
        <translation>{0} أو {1}؟ ارسمه بوضوح أكثر.</translation>
    </message>
    <message>
        <source>More than one digit. Clear, and draw one.</source>
        <translation>أكثر من رقم. امسح وارسم رقمًا واحدًا.</translation>
    </message>
    <message>
        <source>No digit yet. Go on, or clear and draw again.</source>
        <translation>لا رقم بعد. أكمل، أو امسح وارسم من جديد.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Each one right at the first try!</source>
        <translation>كلها صحيحة من أول محاولة!</translation>
    </message>
    <message>
        <source>To practise: {0}</source>
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
        <source>This sheet could not be read: it takes too long.</source>
        <translation>تعذّرت قراءة هذه الورقة: تستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Reading has stopped. Save your drawing and open DigitPad again.</source>
        <translation>توقفت القراءة. احفظ رسمك وافتح DigitPad من جديد.</translation>
    </message>
    <message>
        <source>This drawing could not be read: it takes too long. It is kept.</source>
        <translation>تعذّرت قراءة هذا الرسم: تستغرق وقتًا طويلًا. وهو محفوظ.</translation>
    </message>
    <message>
        <source>Reading took too long and was started anew; your drawing is kept.</source>
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
        <source>This sheet was not read to its end.</source>
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
        <source>the line has too many lists</source>
        <translation>في السطر قوائم كثيرة جدًا</translation>
    </message>
    <message>
        <source>its lists are too deep</source>
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
        <source>“digitpad” is not {0}, the version that is read here</source>
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
        <source>a stroke&apos;s “x”, “y”, “pressure”, “time” differ in length or are empty</source>
        <translation>قوائم «x» و«y» و«pressure» و«time» لأحد الخطوط مختلفة الطول أو فارغة</translation>
    </message>
    <message>
        <source>“{0}” holds what is no number from {1:g} to {2:g}</source>
        <translation>في «⁨{0}⁩» ما ليس عددًا من {1:g} إلى {2:g}</translation>
    </message>
    <message>
        <source>a text</source>
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
        <source>“{0}” is missing or not {1}</source>
        <translation>«⁨{0}⁩» مفقود أو {1}</translation>
    </message>
    <message>
        <source>“{0}” holds what it cannot hold</source>
        <translation>في «⁨{0}⁩» ما لا يصح أن يكون فيه</translation>
    </message>
    <message>
        <source>“verdict” is none of {0}</source>
        <translation>قيمة «verdict» ليست من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>“finished” is no time with its zone, as 2026-01-31T12:00:00+00:00 is</source>
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
        <source>DigitPad ended unexpectedly. Bring back what was on the pad?</source>
        <translation>انتهى DigitPad فجأة. أتريد استعادة ما كان على اللوحة؟</translation>
    </message>
    <message>
        <source>Bring Back</source>
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
        <source>%Ln drawings were brought back: the newest is on the pad, {0}.</source>
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
        <source>the others come back with Undo, since the history is off</source>
        <translation>والبقية تعود بالأمر «تراجع» لأن السجل متوقف</translation>
    </message>
    <message>
        <source>the others are in the history</source>
        <translation>والبقية في السجل</translation>
    </message>
    <message>
        <source>the others come back with Undo</source>
        <translation>والبقية تعود بالأمر «تراجع»</translation>
    </message>
</context>
<context>
    <name>RecoveryError</name>
    <message>
        <source>its folder cannot be written to</source>
        <translation>لا يمكن الكتابة في مجلده</translation>
    </message>
    <message>
        <source>What is on the pad would not survive a crash ({0}).</source>
        <translation>ما على اللوحة لن ينجو من انهيار البرنامج (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>A drawing that was kept for after a crash could not be removed ({0}).</source>
        <translation>تعذّرت إزالة رسم كان محفوظًا لما بعد الانهيار (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>The drawing from before a crash could not be brought back ({0}).</source>
        <translation>تعذّرت استعادة الرسم السابق للانهيار (⁨{0}⁩).</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Another round (Enter)</source>
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
        <source>Another drawing is still being written; try again then.</source>
        <translation>ما زال رسم آخر يُكتب؛ حاول بعد ذلك.</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <translation>الرسم في الحافظة.</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Size of the Picture</source>
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
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Digit {0}</source>
        <translation>الرقم {0}</translation>
    </message>
    <message>
        <source>Truth not told</source>
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
        <source>No digit</source>
        <translation>لا رقم</translation>
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
        <source>Truth</source>
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
        <source>The digits are in the list; the one that is chosen there is framed here.</source>
        <translation>الأرقام في القائمة؛ وما يُختار هناك يُؤطَّر هنا.</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>0 to 9 tell which digit it is, Delete that it is none.</source>
        <translation>المفاتيح 0 إلى 9 تحدد الرقم، وDelete يعني أنه ليس رقمًا.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {0} still doubtful, {1} told</source>
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
        <source>It Is {0}</source>
        <translation>الصواب هو {0}</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Take Back</source>
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
        <source>Between picture and list</source>
        <translation>بين الصورة والقائمة</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>(ذكر الصواب)</translation>
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
        <source>Empty the pad (Delete)</source>
        <translation>إفراغ اللوحة (Delete)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Another digit (Page Down)</source>
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
        <source>the point “{0}” lacks a value</source>
        <translation>النقطة «⁨{0}⁩» تنقصها قيمة</translation>
    </message>
    <message>
        <source>a point lies nowhere</source>
        <translation>إحدى النقاط لا مكان لها</translation>
    </message>
</context>
<context>
    <name>TruthEditor</name>
    <message>
        <source>Truth</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>The truth is one digit; leave it empty to take it back.</source>
        <translation>الصواب رقم واحد؛ اتركه فارغًا لسحبه.</translation>
    </message>
    <message numerus="yes">
        <source>The truth is %Ln digits, as many as were read; leave it empty to take it back.</source>
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
    <name>TruthKeys</name>
    <message>
        <source>Select fewer rows: the truth is told of rows that were in view.</source>
        <translation>حدد صفوفًا أقل: يُذكر الصواب لصفوف كانت ظاهرة.</translation>
    </message>
    <message>
        <source>Rows of several digits are told one by one: select one and type.</source>
        <translation>الصفوف متعددة الأرقام يُذكر صوابها واحدًا واحدًا: حدد صفًا واكتب.</translation>
    </message>
    <message>
        <source>What was never read has no truth to be told: open it on the pad.</source>
        <translation>ما لم يُقرأ قط لا صواب يُذكر له: افتحه على اللوحة.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Left-Handed</source>
        <translation>باليد ال&amp;يسرى</translation>
    </message>
    <message>
        <source>The pad on the left, so that no hand hides the answer</source>
        <translation>اللوحة على اليسار حتى لا تحجب اليد الجواب</translation>
    </message>
    <message>
        <source>Probabilities as &amp;Table</source>
        <translation>الاحتمالات في &amp;جدول</translation>
    </message>
    <message>
        <source>Figures in place of bars</source>
        <translation>أعداد بدل الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Nothing on the screen but this window</source>
        <translation>لا شيء على الشاشة سوى هذه النافذة</translation>
    </message>
    <message>
        <source>Class &amp;Mode</source>
        <translation>وضع ال&amp;صف</translation>
    </message>
    <message>
        <source>Digits to draw, large on the whole screen</source>
        <translation>أرقام للرسم، كبيرة على الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the &amp;System Has Them</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
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
        <source>The colours of the windows</source>
        <translation>ألوان النوافذ</translation>
    </message>
</context>
<context>
    <name>XmlError</name>
    <message>
        <source>it holds no ink but something else</source>
        <translation>ليس فيه حبر بل شيء آخر</translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation>إنه تالف (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>it declares a document type, which is not read for safety</source>
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
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Its text was not installed with it. It is the licence {0}.</source>
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
        <source>JSON Lines, everything</source>
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
