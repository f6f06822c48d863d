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
        <source>Credits</source>
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
        <source>Draw a digit or a number, and see at once what DigitPad reads.</source>
        <translation>ارسم رقمًا أو عددًا وشاهد فورًا ما يقرؤه DigitPad.</translation>
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
        <source>DigitPad was written by the DigitPad authors. Its network learned from the data below. Thanks to everyone who wrote, collected and published the handwriting.</source>
        <translation>DigitPad من عمل مؤلفيه. تعلّمت شبكته من البيانات أدناه. شكرًا لكل من كتب هذه الخطوط وجمعها ونشرها.</translation>
    </message>
    <message>
        <source>DigitPad never uses the internet. Nothing you draw leaves this computer.</source>
        <translation>لا يستعمل DigitPad الإنترنت أبدًا، ولا يغادر شيء مما ترسمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It collects no statistics, sends no reports and does not check for updates.</source>
        <translation>لا يجمع إحصاءات ولا يرسل تقارير ولا يبحث عن تحديثات.</translation>
    </message>
    <message>
        <source>Your drawings are kept in a folder that only you can read. Under **File ▸ History** you can turn this off, and delete single drawings or all of them.</source>
        <translation>يُحفظ ما رسمته في مجلد لا يقرؤه غيرك. من **ملف ◂ السجل** يمكنك إيقاف ذلك وحذف رسم واحد أو الكل.</translation>
    </message>
    <message>
        <source>Deleted drawings are overwritten in the history file.</source>
        <translation>تُكتب بيانات أخرى فوق الرسوم المحذوفة في ملف السجل.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Useful when you report a problem</source>
        <translation>مفيد عند الإبلاغ عن مشكلة</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>{0}: no label</source>
        <translation>‏{0}: بلا صواب</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} read correctly ({3})</source>
        <translation>‏{0}: قُرئ {1} من {2} صحيحًا ({3})</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>digit {0}: {1}</source>
        <translation>الرقم {0}: {1}</translation>
    </message>
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
        <source>{0} or {1}</source>
        <translation>{0} أو {1}</translation>
    </message>
    <message>
        <source>Not sure which one. The manual (Shift+F1) explains why.</source>
        <translation>غير متأكد أيهما. الدليل (Shift+F1) يوضح السبب.</translation>
    </message>
    <message>
        <source>read as {0}
{1}</source>
        <translation>قُرئ {0}
{1}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Who gave the answer</source>
        <translation>صاحب الإجابة</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>‏{0}   {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Other possible digits</source>
        <translation>أرقام أخرى محتملة</translation>
    </message>
</context>
<context>
    <name>CellText</name>
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
        <source>No label</source>
        <translation>بلا صواب</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
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
    <message>
        <source>{0}, read by an unknown network</source>
        <translation>{0}، قرأته شبكة غير معروفة</translation>
    </message>
    <message>
        <source>{0}, read by network {1}</source>
        <translation>{0}، قرأته الشبكة ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class Mode – DigitPad</source>
        <translation>وضع الصف – DigitPad</translation>
    </message>
    <message>
        <source>End this round?</source>
        <translation>هل تريد إنهاء هذه الجولة؟</translation>
    </message>
    <message>
        <source>Its score will not be kept.</source>
        <translation>لن تُحفظ نتيجتها.</translation>
    </message>
    <message>
        <source>End Round</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
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
        <translation>في الحبر إحداثيات كبيرة جدًا أو ليست أعدادًا</translation>
    </message>
    <message>
        <source>the ink is damaged</source>
        <translation>الحبر تالف</translation>
    </message>
    <message>
        <source>this is neither a drawing nor a picture</source>
        <translation>هذا ليس رسمًا ولا صورة</translation>
    </message>
    <message>
        <source>the picture is not greyscale</source>
        <translation>الصورة ليست بتدرج الرمادي</translation>
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
    <name>Deletion</name>
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
    <message numerus="yes">
        <source>%Ln drawings were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي رسم.</numerusform>
            <numerusform>حُذف رسم واحد.</numerusform>
            <numerusform>حُذف رسمان.</numerusform>
            <numerusform>حُذفت %Ln رسوم.</numerusform>
            <numerusform>حُذف %Ln رسمًا.</numerusform>
            <numerusform>حُذف %Ln رسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the whole history, not only the drawings listed?</source>
        <translation>أتريد حذف السجل كله، وليس الرسوم المعروضة فقط؟</translation>
    </message>
    <message>
        <source>Delete all drawings in the history ({0})?</source>
        <translation>أتريد حذف كل الرسوم في السجل ({0})؟</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Deletion undone.</source>
        <translation>تم التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The Keras engine runs only the network that comes with DigitPad, because a Keras file can contain code. Run your own network with --engine litert.</source>
        <translation>لا يشغّل محرك Keras إلا الشبكة المرفقة بـ DigitPad، لأن ملف Keras قد يحمل تعليمات برمجية. شغّل شبكتك باستعمال ⁨--engine litert⁩.</translation>
    </message>
    <message>
        <source>The Keras engine needs TensorFlow, which is not installed. Install it with “python -m pip install tensorflow”, or use --engine litert, which needs nothing more.</source>
        <translation>يحتاج محرك Keras إلى TensorFlow وهو غير مثبّت. ثبّته بالأمر «⁨python -m pip install tensorflow⁩»، أو استعمل ⁨--engine litert⁩ الذي لا يحتاج إلى شيء آخر.</translation>
    </message>
    <message>
        <source>Keras cannot run the model in {0}: {1}</source>
        <translation>لا يستطيع Keras تشغيل النموذج الموجود في ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>LiteRT, which runs the network, cannot be loaded ({0}). Install the package ai-edge-litert.</source>
        <translation>تعذّر تحميل LiteRT الذي يشغّل الشبكة (⁨{0}⁩). ثبّت الحزمة ai-edge-litert.</translation>
    </message>
    <message>
        <source>LiteRT cannot run the model in {0}: {1}</source>
        <translation>لا يستطيع LiteRT تشغيل النموذج الموجود في ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>ErrorController</name>
    <message>
        <source>The same error happened again. Your drawing is safe.</source>
        <translation>تكرر الخلل نفسه. ورسمك محفوظ.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>لا يوجد سجل تشغيل بعد.</translation>
    </message>
    <message>
        <source>The log is in the folder {0}.</source>
        <translation>سجل التشغيل في المجلد ⁨{0}⁩.</translation>
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
        <source>Drawings exported: {0}.</source>
        <translation>الرسوم المصدَّرة: {0}.</translation>
    </message>
    <message>
        <source>Left out because they have no label or are not single digits: {0}.</source>
        <translation>المستبعدة لأنها بلا صواب أو ليست أرقامًا مفردة: {0}.</translation>
    </message>
    <message>
        <source>Left out because they have signs such as “.” or “/”: {0}.</source>
        <translation>المستبعدة لأن فيها علامات مثل «.» أو «/»: {0}.</translation>
    </message>
    <message>
        <source>Drawings imported: {0}.</source>
        <translation>الرسوم المستوردة: {0}.</translation>
    </message>
    <message>
        <source>Already in the history: {0}.</source>
        <translation>الموجودة في السجل من قبل: {0}.</translation>
    </message>
    <message>
        <source>Damaged lines: {0}. The first is line {1}: {2}.</source>
        <translation>الأسطر التالفة: {0}. أولها السطر {1}: {2}.</translation>
    </message>
    <message>
        <source>The export is not finished. Stop it and close?</source>
        <translation>لم يكتمل التصدير بعد. هل تريد إيقافه والإغلاق؟</translation>
    </message>
    <message>
        <source>The import is not finished. Stop it and close?</source>
        <translation>لم يكتمل الاستيراد بعد. هل تريد إيقافه والإغلاق؟</translation>
    </message>
    <message>
        <source>Not all drawings have been read again. Stop and close?</source>
        <translation>لم تُقرأ كل الرسوم من جديد بعد. هل توقف القراءة وتغلق النافذة؟</translation>
    </message>
    <message>
        <source>All supported formats</source>
        <translation>كل هذه الأنواع</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>تُقرأ الرسوم من جديد…</translation>
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
        <translation>تعذّرت كتابة «⁨{0}⁩» (⁨{1}⁩). أفسح مساحة هناك أو اختر مجلدًا آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>this file contains only labels; choose the file with the pictures</source>
        <translation>لا يحتوي هذا الملف إلا على الصواب؛ اختر ملف الصور</translation>
    </message>
    <message>
        <source>this is not a picture file in MNIST&apos;s format (IDX)</source>
        <translation>هذا ليس ملف صور بصيغة ⁨MNIST (IDX)⁩</translation>
    </message>
    <message>
        <source>A picture has no strokes, so it cannot be saved as InkML. Save it as PNG or SVG.</source>
        <translation>ليست في الصورة خطوط مرسومة، فلا يمكن حفظها بصيغة InkML. احفظها بصيغة PNG أو SVG.</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>الملف أكبر من {0} ميغابايت</translation>
    </message>
    <message>
        <source>this InkML file cannot be read: {0}</source>
        <translation>تعذّرت قراءة ملف InkML هذا: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}.</source>
        <translation>تعذّر استيراد «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>this is not a table of digits: each row needs a label and {0} pixels, or only the pixels, as in Kaggle&apos;s Digit Recognizer</source>
        <translation>هذا ليس جدول أرقام: يحتاج كل صف إلى الصواب و{0} بكسل، أو إلى البكسلات وحدها، كما في Digit Recognizer من Kaggle</translation>
    </message>
    <message>
        <source>this archive has no table “{0}”; choose one that DigitPad exported</source>
        <translation>لا يحتوي هذا الأرشيف على الجدول «⁨{0}⁩»؛ اختر أرشيفًا صدّره DigitPad</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>instead of an array “x”, it contains {0}; save the pictures as an array “x” of type uint8 and shape (count, height, width), with 255 = ink</source>
        <translation>بدل مصفوفة «x» يحتوي على ⁨{0}⁩؛ احفظ الصور في مصفوفة «x» من النوع uint8 وبالشكل (العدد، الارتفاع، العرض)، حيث 255 = حبر</translation>
    </message>
    <message>
        <source>its array “x” has type {0} and shape {1}; save the pictures as type uint8 and shape (count, height, width), row by row (C order), with 255 = ink</source>
        <translation>مصفوفته «x» من النوع ⁨{0}⁩ وشكلها ⁨{1}⁩؛ احفظ الصور بالنوع uint8 وبالشكل (العدد، الارتفاع، العرض)، صفًا صفًا (ترتيب C)، حيث 255 = حبر</translation>
    </message>
    <message>
        <source>its array “x” is damaged; save it again</source>
        <translation>مصفوفته «x» تالفة؛ احفظها من جديد</translation>
    </message>
    <message>
        <source>the file is damaged ({0})</source>
        <translation>الملف تالف (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>it says that its pictures have {0} x {1} pixels, but DigitPad reads sizes from 1 x 1 to {2} x {3}</source>
        <translation>يذكر الملف أن قياس صوره ⁦{0} x {1}⁩ بكسل، لكن DigitPad يقرأ القياسات من ⁦1 x 1⁩ إلى ⁦{2} x {3}⁩</translation>
    </message>
    <message>
        <source>the file ends after {0:,} of {1:,} pictures; download it again</source>
        <translation>ينتهي الملف بعد {0:,} من {1:,} صورة؛ نزّله من جديد</translation>
    </message>
    <message>
        <source>this kind of file cannot be imported; choose one of these: JSON Lines (.jsonl), a Kaggle CSV (.csv), its archive with pictures (.zip), a NumPy archive (.npz) or a pair of MNIST files (-ubyte.gz)</source>
        <translation>لا يمكن استيراد هذا النوع من الملفات؛ اختر أحد هذه الأنواع: JSON Lines ‏(.jsonl) أو Kaggle CSV ‏(.csv) أو أرشيفه مع الصور (.zip) أو أرشيف NumPy ‏(.npz) أو زوجًا من ملفات MNIST ‏(-ubyte.gz)</translation>
    </message>
    <message>
        <source>this SVG file cannot be read: {0}</source>
        <translation>لا يمكن قراءة ملف SVG هذا: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>this SVG file is not from DigitPad, so it has no strokes to open; save it as a PNG picture in the program that made it, and open that</source>
        <translation>ملف SVG هذا ليس من DigitPad، فلا خطوط فيه لفتحها؛ احفظه كصورة PNG في البرنامج الذي أنشأه ثم افتحها</translation>
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
        <translation>هذه الصفحة ليست على حاسوبك: ⁨{0}⁩</translation>
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
        <translation>الفاصل بين المحتويات والنص</translation>
    </message>
</context>
<context>
    <name>HistoryBlockedError</name>
    <message>
        <source>Another program is using the history. Close that program and try again.</source>
        <translation>يستعمل برنامج آخر السجل. أغلق ذلك البرنامج وحاول مجددًا.</translation>
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
        <translation>السجل متوقف لأن ملفه يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The history is off because a newer version of DigitPad saved it. Install that version to use the history again.</source>
        <translation>السجل متوقف لأن إصدارًا أحدث من DigitPad حفظه. ثبّت ذلك الإصدار لاستعمال السجل من جديد.</translation>
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
        <source>No drawings match.</source>
        <translation>لا رسوم مطابقة.</translation>
    </message>
    <message>
        <source>The history is turned off, so nothing is kept here.</source>
        <translation>السجل متوقف، فلا يُحفظ شيء هنا.</translation>
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
        <translation>الرسوم: {0}</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>إح&amp;صاءات</translation>
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
        <source>&amp;Open on Pad</source>
        <translation>ف&amp;تح على اللوحة</translation>
    </message>
    <message>
        <source>Enter the &amp;Correct Digit…</source>
        <translation>إدخال ال&amp;صواب…</translation>
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
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>&amp;تراجع عن الحذف</translation>
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
        <source>See which digits are read correctly</source>
        <translation>معرفة الأرقام التي تُقرأ صحيحة</translation>
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
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;قراءة من جديد</translation>
    </message>
    <message>
        <source>Read the selected drawings with the current network; their labels stay</source>
        <translation>قراءة الرسوم المحددة بشبكة اليوم؛ ويبقى الصواب كما هو</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>Another program removed the history, so a new one was started.</source>
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
        <source>Stroke</source>
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
        <source>Open Picture</source>
        <translation>(فتح صورة)</translation>
    </message>
    <message>
        <source>Open Drawing</source>
        <translation>(فتح رسم)</translation>
    </message>
    <message>
        <source>Correction</source>
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
        <source>A label is a number, such as 7, 2026 or 3.14, with a space between rows. Leave it empty to remove it.</source>
        <translation>الصواب عدد، مثل 7 أو 2026 أو 3.14، مع مسافة بين الصفوف. اترك الخانة فارغة لإزالته.</translation>
    </message>
</context>
<context>
    <name>LabelKeys</name>
    <message>
        <source>Select fewer rows. You can label only rows that you have scrolled into view.</source>
        <translation>حدد صفوفًا أقل. لا يمكن إدخال الصواب إلا لصفوف ظهرت من قبل.</translation>
    </message>
    <message>
        <source>Only rows that were read as one digit can be labelled together. Select another row alone and type its label.</source>
        <translation>لا يمكن تحديد الصواب معًا إلا لصفوف قُرئت رقمًا واحدًا. اختر صفًا آخر وحده واكتب صوابه.</translation>
    </message>
    <message>
        <source>This drawing has not been read yet. Open it on the pad to label it.</source>
        <translation>لم يُقرأ هذا الرسم بعد. افتحه على اللوحة لإدخال صوابه.</translation>
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
        <translation>في هذا الصف قيمة ليست عددًا من 0 إلى 255</translation>
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
        <translation>فتح صورة أو رسم محفوظ على اللوحة</translation>
    </message>
    <message>
        <source>&amp;Save Drawing As…</source>
        <translation>&amp;حفظ الرسم باسم…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Find, correct, export and import your drawings</source>
        <translation>البحث في رسومك وتصحيحها وتصديرها واستيرادها</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close DigitPad. Your drawings are kept.</source>
        <translation>إغلاق DigitPad. رسومك محفوظة.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Change colours, language, pen and history</source>
        <translation>تغيير الألوان واللغة والقلم والسجل</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>Paste the picture from the clipboard onto the pad</source>
        <translation>لصق صورة الحافظة على اللوحة</translation>
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
        <translation>قراءة الرسم (Enter)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
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
        <translation>إعادة آخر خطوة جرى التراجع عنها</translation>
    </message>
    <message>
        <source>&amp;Copy Number</source>
        <translation>&amp;نسخ العدد</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>نسخ الجواب نصًا</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>Read as you draw (Ctrl+L)</source>
        <translation>القراءة أثناء الرسم (Ctrl+L)</translation>
    </message>
    <message>
        <source>Read digits only, and no dot, comma, colon, slash, minus or plus</source>
        <translation>قراءة الأرقام فقط، دون نقطة أو فاصلة أو نقطتين أو شرطة مائلة أو ناقص أو زائد</translation>
    </message>
    <message>
        <source>&amp;Left-Handed</source>
        <translation>باليد ال&amp;يسرى</translation>
    </message>
    <message>
        <source>Put the pad on the left so that your hand does not hide the answer</source>
        <translation>وضع اللوحة على اليسار حتى لا تحجب يدك الجواب</translation>
    </message>
    <message>
        <source>Probabilities as &amp;Table</source>
        <translation>الاحتمالات في &amp;جدول</translation>
    </message>
    <message>
        <source>Show numbers instead of bars</source>
        <translation>عرض أعداد بدل الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>ملء الشاشة كلها بهذه النافذة</translation>
    </message>
    <message>
        <source>Class &amp;Mode</source>
        <translation>وضع ال&amp;صف</translation>
    </message>
    <message>
        <source>Practise drawing digits in a full-screen quiz</source>
        <translation>التدرب على رسم الأرقام في اختبار بملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>م&amp;سح القائمة</translation>
    </message>
    <message>
        <source>Forget which files were opened</source>
        <translation>نسيان الملفات التي فُتحت</translation>
    </message>
    <message>
        <source>Save the drawing as PNG, JPEG, SVG or InkML</source>
        <translation>حفظ الرسم بصيغة PNG أو JPEG أو SVG أو InkML</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the drawing with its reading</source>
        <translation>طباعة الرسم مع ما قُرئ</translation>
    </message>
    <message>
        <source>Open “{0}” again</source>
        <translation>فتح «⁨{0}⁩» مجددًا</translation>
    </message>
    <message>
        <source>Clear the pad (Delete)</source>
        <translation>امسح لوحة الرسم (Delete)</translation>
    </message>
    <message>
        <source>Digits &amp;Only</source>
        <translation>أرقام &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <comment>tool</comment>
        <translation>&amp;قلم</translation>
    </message>
    <message>
        <source>Draw (P)</source>
        <translation>ارسم (P)</translation>
    </message>
    <message>
        <source>P&amp;ressure Widens the Line</source>
        <translation>ال&amp;ضغط يعرّض الخط</translation>
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
        <translation>اختيار ألوان النوافذ</translation>
    </message>
    <message>
        <source>&amp;Stay on Top</source>
        <translation>البقاء في الم&amp;قدمة</translation>
    </message>
    <message>
        <source>Keep this window above those of other programs</source>
        <translation>إبقاء هذه النافذة فوق نوافذ البرامج الأخرى</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Learn how to draw, correct, import and export</source>
        <translation>تعلّم الرسم والتصحيح والاستيراد والتصدير</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>See all keyboard shortcuts at a glance</source>
        <translation>كل اختصارات المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>About the &amp;Network</source>
        <translation>حول ال&amp;شبكة</translation>
    </message>
    <message>
        <source>See which network reads the digits and what it learned from</source>
        <translation>الشبكة التي تقرأ الأرقام وما تعلّمت منه</translation>
    </message>
    <message>
        <source>Ho&amp;w Accurate Is It?</source>
        <translation>&amp;ما مدى دقته؟</translation>
    </message>
    <message>
        <source>See how often DigitPad is right and where it goes wrong</source>
        <translation>كم مرة يصيب DigitPad وأين يخطئ</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>فتح مجلد سجل ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>Open the folder that contains the error log</source>
        <translation>فتح المجلد الذي فيه سجل الأخطاء</translation>
    </message>
    <message>
        <source>&amp;About DigitPad</source>
        <translation>&amp;حول DigitPad</translation>
    </message>
    <message>
        <source>Show version, licences and credits</source>
        <translation>عرض الإصدار والتراخيص والشكر</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;ممحاة</translation>
    </message>
    <message>
        <source>Erase instead of drawing (E, or the right mouse button)</source>
        <translation>المحو بدل الرسم (E أو زر الفأرة الأيمن)</translation>
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
        <source>Draw a wider line when you press harder with a pressure-sensitive pen</source>
        <translation>رسم خط أعرض عند زيادة الضغط بقلم حساس للضغط</translation>
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
        <translation>اختيار مقدار تنعيم الخطوط المهتزة</translation>
    </message>
    <message>
        <source>Correct to {0}</source>
        <translation>التصحيح إلى {0}</translation>
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
        <source>Your label: {0}</source>
        <translation>الصواب: {0}</translation>
    </message>
    <message>
        <source>Press Predict</source>
        <translation>اضغط «تعرّف»</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Draw a digit or a number</source>
        <translation>ارسم رقمًا أو عددًا</translation>
    </message>
    <message>
        <source>or drop a picture</source>
        <translation>أو أفلت صورة هنا</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>حُفظ باسم «⁨{0}⁩».</translation>
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
        <source>The model card does not list {0}.</source>
        <translation>بطاقة النموذج لا تذكر ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged or does not match its model card.</source>
        <translation>ملف النموذج ⁨{0}⁩ تالف أو لا يطابق بطاقته.</translation>
    </message>
    <message>
        <source>Install DigitPad again, or use --model with a folder made by “python -m training export”.</source>
        <translation>أعد تثبيت DigitPad، أو استعمل ⁨--model⁩ مع مجلد أنشأه «⁨python -m training export⁩».</translation>
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
        <translation>بطاقة النموذج ⁨{0}⁩ تالفة (ليست كائن JSON).</translation>
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
        <source>The model in {0} was trained with version {1} of framing, but this DigitPad uses version {2}.</source>
        <translation>دُرّب النموذج الموجود في ⁨{0}⁩ بالإصدار {1} من التأطير؛ وهذا الإصدار من DigitPad يستعمل الإصدار {2}.</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
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
        <source>Confidence in the whole number</source>
        <translation>الثقة في العدد كله</translation>
    </message>
    <message>
        <source>you   (read as {0}, {1})</source>
        <translation>أنت   (قُرئ {0}، {1})</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Separator: {0}</source>
        <translation>فاصل: {0}</translation>
    </message>
    <message>
        <source>Digit {0} of {1}: {2}</source>
        <translation>الرقم {0} من {1}: {2}</translation>
    </message>
</context>
<context>
    <name>OSError</name>
    <message>
        <source>this is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>These digits touch</source>
        <translation>هذه الأرقام متلامسة</translation>
    </message>
    <message>
        <source>More than one row</source>
        <translation>أكثر من سطر واحد</translation>
    </message>
    <message>
        <source>Only a dot</source>
        <translation>نقطة فقط</translation>
    </message>
    <message>
        <source>Only a dash</source>
        <translation>شرطة فقط</translation>
    </message>
    <message>
        <source>Only a slash</source>
        <translation>شرطة مائلة فقط</translation>
    </message>
    <message>
        <source>Too many lines to read</source>
        <translation>خطوط أكثر من أن تُقرأ</translation>
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
        <translation>ما زال ملف آخر يُفتح. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Opening “{0}”…</source>
        <translation>جارٍ فتح «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings, but the pad holds only one.</source>
        <translation>في «⁨{0}⁩» عدة رسوم، لكن اللوحة تتسع لواحد فقط.</translation>
    </message>
    <message>
        <source>“{0}” contains several drawings.</source>
        <translation>في «⁨{0}⁩» عدة رسوم.</translation>
    </message>
    <message>
        <source>The pad holds only one. Do you want to import all of them into the history?</source>
        <translation>تتسع اللوحة لواحد فقط. أتريد استيرادها كلها إلى السجل؟</translation>
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
        <source>Move the pen</source>
        <translation>تحريك القلم</translation>
    </message>
    <message>
        <source>Move it in small steps</source>
        <translation>تحريكه بخطوات صغيرة</translation>
    </message>
    <message>
        <source>Put the pen down or lift it</source>
        <translation>إنزال القلم أو رفعه</translation>
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
        <source>There is no ink in this frame. Drag a frame around the digits to read.</source>
        <translation>لا حبر في هذا الإطار. اسحب إطارًا حول الأرقام المراد قراءتها.</translation>
    </message>
    <message>
        <source>Several rows were found. “Read as Sheet” lists all of them; to read only one, click it.</source>
        <translation>عُثر على عدة أسطر. «قراءة كورقة» تسردها كلها؛ ولقراءة سطر واحد فقط انقر عليه.</translation>
    </message>
    <message>
        <source>Click the region to read, or drag a frame around it.</source>
        <translation>انقر المنطقة المراد قراءتها أو اسحب إطارًا حولها.</translation>
    </message>
    <message>
        <source>To read only part of the picture, drag a frame around that part.</source>
        <translation>لقراءة جزء من الصورة فقط، اسحب إطارًا حوله.</translation>
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
        <source>Read all digits in the picture and list them</source>
        <translation>قراءة كل الأرقام في الصورة وعرضها في قائمة</translation>
    </message>
    <message>
        <source>No ink was found in this picture. Drag a frame around the digits, or try a plain background, more light or a darker pen.</source>
        <translation>لم يُعثر على حبر في هذه الصورة. ارسم إطارًا حول الأرقام، أو جرّب خلفية سادة أو إضاءة أقوى أو قلمًا أغمق.</translation>
    </message>
    <message>
        <source>This picture seemed to lie on its side, so it was turned.</source>
        <translation>بدت هذه الصورة مائلة على جانبها فأُديرت.</translation>
    </message>
    <message>
        <source>DigitPad cannot read anything in this frame.</source>
        <translation>لا يحتوي الجزء المؤطَّر على شيء يعرفه DigitPad.</translation>
    </message>
    <message>
        <source>Reads as {0} ({1})</source>
        <translation>تُقرأ ⁨{0}⁩ (⁨{1}⁩)</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>the picture has more than {0} million pixels</source>
        <translation>في الصورة أكثر من {0} مليون بكسل</translation>
    </message>
    <message>
        <source>the picture is damaged ({0})</source>
        <translation>الصورة تالفة (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>this copy of DigitPad does not read PDF files; save the page as a PNG picture in your PDF viewer, or with “pdftoppm -png”, and open that</source>
        <translation>هذه النسخة من DigitPad لا تقرأ ملفات PDF؛ احفظ الصفحة كصورة PNG من عارض PDF أو بالأمر «⁨pdftoppm -png⁩»، ثم افتح الصورة</translation>
    </message>
    <message>
        <source>DigitPad cannot read this kind of picture; use one of these formats: {0}</source>
        <translation>لا يستطيع DigitPad قراءة هذا النوع من الصور؛ استعمل إحدى هذه الصيغ: ⁨{0}⁩</translation>
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
        <source>Drawings: SVG, InkML, JSON Lines ({0})</source>
        <translation>رسومات: SVG و InkML و JSON Lines ‏({0})</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then open it.</source>
        <translation>احفظ الصورة على هذا الحاسوب أولًا ثم افتحها.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>لا توجد صورة للصقها. انسخ واحدة أولًا.</translation>
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
    <name>PictureOptions</name>
    <message>
        <source>Picture Options</source>
        <translation>خيارات الصورة</translation>
    </message>
    <message>
        <source>&amp;Transparent paper</source>
        <translation>ورق &amp;شفاف</translation>
    </message>
    <message>
        <source>&amp;Only the ink, without the paper around it</source>
        <translation>ال&amp;حبر فقط، دون الورق من حوله</translation>
    </message>
    <message>
        <source>Longest side in pixels:</source>
        <translation>أطول ضلع بالبكسل:</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>File {0} of {1}</source>
        <translation>الملف {0} من {1}</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>الصفحة </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>من {0}</translation>
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
        <source>&amp;Invert</source>
        <translation>&amp;عكس</translation>
    </message>
    <message>
        <source>Swap paper and ink (Ctrl+I)</source>
        <translation>تبديل الورق والحبر (Ctrl+I)</translation>
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
        <translation>تعذّرت قراءة بعض الإعدادات فأُعيدت إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>Some settings were damaged and were reset to their defaults. The old file is kept as {0}.</source>
        <translation>كانت بعض الإعدادات تالفة فأُعيدت إلى قيمها الافتراضية. الملف القديم محفوظ باسم ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Your settings had entries that this version of DigitPad does not know. They were left out, and the old file is kept as {0}.</source>
        <translation>كانت في إعداداتك مُدخلات لا يعرفها هذا الإصدار من DigitPad. تُركت، والملف القديم محفوظ باسم ⁨{0}⁩.</translation>
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
        <translation>يبقى السجل وهذه الإعدادات على هذا الحاسوب، ولا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>&amp;Reset All…</source>
        <translation>إعادة ض&amp;بط الكل…</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>أتريد إعادة ضبط كل الإعدادات؟</translation>
    </message>
    <message>
        <source>All settings go back to their defaults. Your drawings are kept.</source>
        <translation>تعود كل الإعدادات إلى قيمها الافتراضية. وتبقى رسومك محفوظة.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>The drawing has not been printed yet. Stop and close?</source>
        <translation>لم يُطبع الرسم بعد. هل تريد الإيقاف والإغلاق؟</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>The drawing was printed.</source>
        <translation>طُبع الرسم.</translation>
    </message>
    <message>
        <source>The drawing could not be printed. Check the printer or choose another.</source>
        <translation>تعذّرت طباعة الرسم. تحقّق من الطابعة أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>Read as {0} ({1})</source>
        <translation>قُرئ: {0} ({1})</translation>
    </message>
    <message>
        <source>Correct answer: {0}</source>
        <translation>الصواب: {0}</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probability of each digit</source>
        <translation>احتمال كل رقم</translation>
    </message>
    <message>
        <source>your label: {0}</source>
        <translation>الصواب: {0}</translation>
    </message>
    <message>
        <source>Click if the digit is {0}</source>
        <translation>انقر إن كان {0}</translation>
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
        <translation>الصواب</translation>
    </message>
    <message>
        <source>your label</source>
        <translation>الصواب</translation>
    </message>
</context>
<context>
    <name>ProbabilityView</name>
    <message>
        <source>Wrong? Press the right digit.</source>
        <translation>خطأ؟ اضغط على الرقم الصحيح.</translation>
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
    <name>QuizTexts</name>
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
        <translation>هذا أكثر من رقم. امسح اللوحة وارسم رقمًا واحدًا.</translation>
    </message>
    <message>
        <source>No digit yet. Carry on, or clear the pad and start again.</source>
        <translation>لا رقم بعد. أكمل، أو امسح اللوحة وابدأ من جديد.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>All correct on the first try!</source>
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
    <name>RecentFiles</name>
    <message>
        <source>“{0}” is no longer where it was, so it was removed from the list.</source>
        <translation>لم يعد «⁨{0}⁩» في مكانه، فأُزيل من القائمة.</translation>
    </message>
</context>
<context>
    <name>RecognitionService</name>
    <message>
        <source>Reading this sheet took too long, so it was stopped.</source>
        <translation>استغرقت قراءة هذه الورقة وقتًا طويلًا فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading has stopped working. Save your drawing and restart DigitPad.</source>
        <translation>توقفت القراءة عن العمل. احفظ رسمك وأعد تشغيل DigitPad.</translation>
    </message>
    <message>
        <source>Reading this drawing took too long, so it was stopped. The drawing is kept.</source>
        <translation>استغرقت قراءة هذا الرسم وقتًا طويلًا فأُوقفت. والرسم محفوظ.</translation>
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
        <translation>قُطعت قراءة هذه الورقة.</translation>
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
        <source>the line contains too many lists and objects</source>
        <translation>في السطر قوائم وكائنات كثيرة جدًا</translation>
    </message>
    <message>
        <source>the lists or objects in the line are nested too deeply</source>
        <translation>القوائم أو الكائنات في السطر متداخلة أكثر من اللازم</translation>
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
        <source>“digitpad” is not a version of the format that DigitPad can read; the newest is {0}</source>
        <translation>قيمة «digitpad» ليست إصدارًا من الصيغة يستطيع DigitPad قراءته؛ الأحدث هو {0}</translation>
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
        <translation>في «⁨{0}⁩» قيمة ليست عددًا من {1:g} إلى {2:g}</translation>
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
        <translation>في «⁨{0}⁩» قيمة غير مسموح بها</translation>
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
        <translation>أُغلق DigitPad فجأة. أتريد استعادة رسمك؟</translation>
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
        <source>%Ln drawings were restored. The newest is on the pad, {0}.</source>
        <translation>
            <numerusform>لم يُستعد رسم. أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد رسم واحد. وهو على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد رسمان. أحدثهما على اللوحة، {0}.</numerusform>
            <numerusform>استُعيدت %Ln رسوم. أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد %Ln رسمًا. أحدثها على اللوحة، {0}.</numerusform>
            <numerusform>استُعيد %Ln رسم. أحدثها على اللوحة، {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>and the others go into the history</source>
        <translation>والبقية تذهب إلى السجل</translation>
    </message>
    <message>
        <source>and Undo brings back the others, because the history is off</source>
        <translation>والبقية تعود بالأمر «تراجع» لأن السجل متوقف</translation>
    </message>
    <message>
        <source>and the others are in the history</source>
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
        <translation>لا يمكن حماية رسمك من انهيار البرنامج (⁨{0}⁩).</translation>
    </message>
    <message>
        <source>The recovery copy of a drawing could not be deleted ({0}).</source>
        <translation>تعذّر حذف النسخة الاحتياطية لأحد الرسوم (⁨{0}⁩).</translation>
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
    <name>RegionChooser</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Press Tab to go from region to region. The arrow keys move the frame; hold Shift to move its lower right corner instead, and Ctrl for small steps.</source>
        <translation>المفتاح Tab ينتقل من منطقة إلى منطقة. مفاتيح الأسهم تحرك الإطار، ومع Shift زاويته السفلى اليمنى فقط، ومع Ctrl بخطوات صغيرة.</translation>
    </message>
    <message>
        <source>Region {0} of {1}</source>
        <translation>المنطقة {0} من {1}</translation>
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
        <translation>لعب جولة أخرى (Enter)</translation>
    </message>
    <message>
        <source>Other Digits</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Choose other digits, or another number of tasks</source>
        <translation>اختيار أرقام أخرى أو عدد آخر من المهام</translation>
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
    <name>RowOfFiles</name>
    <message numerus="yes">
        <source>You can open at most {0} files at a time, but these are %Ln.</source>
        <translation>
            <numerusform>يمكنك فتح {0} ملف على الأكثر دفعة واحدة، لكن عددها هنا %Ln.</numerusform>
            <numerusform>يمكنك فتح {0} ملف على الأكثر دفعة واحدة، لكن عددها هنا %Ln.</numerusform>
            <numerusform>يمكنك فتح {0} ملف على الأكثر دفعة واحدة، لكن عددها هنا %Ln.</numerusform>
            <numerusform>يمكنك فتح {0} ملف على الأكثر دفعة واحدة، لكن عددها هنا %Ln.</numerusform>
            <numerusform>يمكنك فتح {0} ملف على الأكثر دفعة واحدة، لكن عددها هنا %Ln.</numerusform>
            <numerusform>يمكنك فتح {0} ملف على الأكثر دفعة واحدة، لكن عددها هنا %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files cannot be opened.</source>
        <translation>
            <numerusform>فُتحت بقية الملفات.</numerusform>
            <numerusform>تعذّر فتح ملف آخر (%Ln).</numerusform>
            <numerusform>تعذّر فتح ملفين آخرين (%Ln).</numerusform>
            <numerusform>تعذّر فتح %Ln ملفات أخرى.</numerusform>
            <numerusform>تعذّر فتح %Ln ملفًا آخر.</numerusform>
            <numerusform>تعذّر فتح %Ln ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files as a sheet…</source>
        <translation>
            <numerusform>جارٍ القراءة كورقة…</numerusform>
            <numerusform>جارٍ قراءة ملف واحد كورقة (%Ln)…</numerusform>
            <numerusform>جارٍ قراءة ملفين كورقة (%Ln)…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفات كورقة…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملفًا كورقة…</numerusform>
            <numerusform>جارٍ قراءة %Ln ملف كورقة…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingController</name>
    <message>
        <source>Save Drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Another drawing is still being saved. Try again in a moment.</source>
        <translation>ما زال رسم آخر يُحفظ. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Drawing copied to the clipboard.</source>
        <translation>نُسخ الرسم إلى الحافظة.</translation>
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
</context>
<context>
    <name>SearchBar</name>
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
        <translation>الرسوم المراد عرضها</translation>
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
    <name>Separators</name>
    <message>
        <source>dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>next row</source>
        <translation>السطر التالي</translation>
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
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>After 1 second</source>
        <translation>بعد ثانية</translation>
    </message>
    <message>
        <source>After 2 seconds</source>
        <translation>بعد ثانيتين</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>بعد 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Show probabilities as a table</source>
        <translation>الاحتمالات في جدول</translation>
    </message>
    <message>
        <source>Bars glide to new values</source>
        <translation>تنزلق الأعمدة إلى القيم الجديدة</translation>
    </message>
    <message>
        <source>Pressure widens the line</source>
        <translation>الضغط يعرّض الخط</translation>
    </message>
    <message>
        <source>Read as you draw</source>
        <translation>القراءة أثناء الرسم</translation>
    </message>
    <message>
        <source>Read digits only, no signs between them</source>
        <translation>قراءة الأرقام فقط دون علامات بينها</translation>
    </message>
    <message>
        <source>Copy each answer when the pen rests</source>
        <translation>نسخ كل إجابة عندما يستقر القلم</translation>
    </message>
    <message>
        <source>Clear automat&amp;ically:</source>
        <translation>المسح التلقا&amp;ئي:</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>البقاء في المقدمة</translation>
    </message>
    <message>
        <source>Keep a history of drawings</source>
        <translation>الاحتفاظ بسجل الرسوم</translation>
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
    <name>SeveralQuestion</name>
    <message numerus="yes">
        <source>How do you want to open these %Ln files?</source>
        <translation>
            <numerusform>كيف تريد فتح هذه الملفات؟</numerusform>
            <numerusform>كيف تريد فتح هذا الملف (%Ln)؟</numerusform>
            <numerusform>كيف تريد فتح هذين الملفين (%Ln)؟</numerusform>
            <numerusform>كيف تريد فتح هذه الملفات (%Ln)؟</numerusform>
            <numerusform>كيف تريد فتح هذه الملفات (%Ln)؟</numerusform>
            <numerusform>كيف تريد فتح هذه الملفات (%Ln)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet lists all digits of all pictures.</source>
        <translation>تسرد الورقة كل الأرقام في كل الصور.</translation>
    </message>
    <message>
        <source>One After Another</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Files with strokes are not on it: they open only one after another.</source>
        <translation>لا تشمل الورقة ملفات الخطوط المرسومة: فهي تُفتح واحدًا تلو الآخر فقط.</translation>
    </message>
    <message>
        <source>All as One Sheet</source>
        <translation>كلها في ورقة واحدة</translation>
    </message>
</context>
<context>
    <name>SheetController</name>
    <message numerus="yes">
        <source>%Ln digits were added to the history.</source>
        <translation>
            <numerusform>لم تُضَف أي أرقام إلى السجل.</numerusform>
            <numerusform>أُضيف رقم واحد إلى السجل.</numerusform>
            <numerusform>أُضيف رقمان إلى السجل.</numerusform>
            <numerusform>أُضيفت %Ln أرقام إلى السجل.</numerusform>
            <numerusform>أُضيف %Ln رقمًا إلى السجل.</numerusform>
            <numerusform>أُضيف %Ln رقم إلى السجل.</numerusform>
        </translation>
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
        <source>The sheet is still being saved. Try again in a moment.</source>
        <translation>ما زال حفظ الورقة جاريًا. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>جارٍ حفظ «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>“{0}” has not been saved yet. Stop and close?</source>
        <translation>لم يُحفظ «⁨{0}⁩» بعد. هل تريد الإيقاف والإغلاق؟</translation>
    </message>
</context>
<context>
    <name>SheetJob</name>
    <message>
        <source>“{0}” is not on the sheet: {1}.</source>
        <translation>«⁨{0}⁩» ليس في الورقة: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>there is no more room on it</source>
        <translation>لم يعد فيها متسع</translation>
    </message>
    <message>
        <source>no ink was found in it</source>
        <translation>لم يُعثر فيه على حبر</translation>
    </message>
    <message>
        <source>it holds strokes, so open it by itself</source>
        <translation>يحتوي على خطوط مرسومة، فافتحه وحده</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Digit {0}</source>
        <translation>الرقم {0}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا صواب</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>لا قيمة</translation>
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
        <source>No.</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Read</source>
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
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>The digit selected in the list is framed here.</source>
        <translation>الرقم المحدد في القائمة مؤطَّر هنا.</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Press 0 to 9 to label the digit, or Delete if it is not a digit.</source>
        <translation>اضغط 0 إلى 9 لإدخال الرقم الصحيح، أو Delete إن لم يكن رقمًا.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {0} doubtful, {1} labelled</source>
        <translation>
            <numerusform>لا أرقام، المشكوك فيه: {0}، المذكور صوابه: {1}</numerusform>
            <numerusform>رقم واحد، المشكوك فيه: {0}، المذكور صوابه: {1}</numerusform>
            <numerusform>رقمان، المشكوك فيه: {0}، المذكور صوابه: {1}</numerusform>
            <numerusform>%Ln أرقام، المشكوك فيه: {0}، المذكور صوابه: {1}</numerusform>
            <numerusform>%Ln رقمًا، المشكوك فيه: {0}، المذكور صوابه: {1}</numerusform>
            <numerusform>%Ln رقم، المشكوك فيه: {0}، المذكور صوابه: {1}</numerusform>
        </translation>
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
        <translation>التصحيح إلى {0}</translation>
    </message>
    <message>
        <source>Not a Digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Remove Label</source>
        <translation>إزالة الصواب</translation>
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
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة (%Ln)</numerusform>
            <numerusform>صورتان (%Ln)</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>حُفظ باسم «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;ورقة</translation>
    </message>
    <message>
        <source>Add to History</source>
        <translation>إضافة إلى السجل</translation>
    </message>
    <message>
        <source>Add the digits that you labelled to the history</source>
        <translation>إضافة الأرقام التي حُدّد صوابها إلى السجل</translation>
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
        <source>Enter Label…</source>
        <translation>إدخال الصواب…</translation>
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
        <translation>الفاصل بين الصورة والقائمة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>(ذكر الصواب)</translation>
    </message>
</context>
<context>
    <name>ShownJobs</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
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
    <name>StartPage</name>
    <message>
        <source>Which digits?</source>
        <translation>أي أرقام؟</translation>
    </message>
    <message>
        <source>Choose all digits, or none</source>
        <translation>اختر كل الأرقام أو لا شيء منها</translation>
    </message>
    <message>
        <source>How many tasks?</source>
        <translation>كم مهمة؟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start the round (Enter)</source>
        <translation>بدء الجولة (Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>الخروج من وضع الصف (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>How often each digit was read correctly</source>
        <translation>كم مرة قُرئ كل رقم صحيحًا</translation>
    </message>
    <message>
        <source>Only drawings that you labelled count, digit by digit.</source>
        <translation>لا يُحسب إلا ما له صواب من الرسوم، رقمًا رقمًا.</translation>
    </message>
    <message>
        <source>Numbers that were split into too many or too few digits are left out.</source>
        <translation>تُستثنى الأعداد التي قُسمت إلى أرقام أكثر أو أقل من اللازم.</translation>
    </message>
    <message>
        <source>Label drawings in the history to see here which digits are read correctly.</source>
        <translation>صحّح الرسوم في السجل لترى هنا أي أرقام تُقرأ بشكل صحيح.</translation>
    </message>
    <message>
        <source>{0} of {1} labelled digits were read correctly: {2}.</source>
        <translation>قُرئ صحيحًا {0} من {1} من الأرقام ذات الصواب: {2}.</translation>
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
        <translation>الانتقال إلى رقم آخر (Page Down)</translation>
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
        <source>its points have no X or no Y coordinate</source>
        <translation>نقاطه تنقصها إحداثية X أو Y</translation>
    </message>
    <message>
        <source>it has too many points</source>
        <translation>فيه نقاط كثيرة جدًا</translation>
    </message>
    <message>
        <source>“{0}” is not a point</source>
        <translation>«⁨{0}⁩» ليست نقطة</translation>
    </message>
    <message>
        <source>the point “{0}” is missing a value</source>
        <translation>النقطة «⁨{0}⁩» تنقصها قيمة</translation>
    </message>
    <message>
        <source>the position of a point is too large or is not a number</source>
        <translation>موضع إحدى النقاط كبير جدًا أو ليس عددًا</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>The labels of %Ln digits are not saved.</source>
        <translation>
            <numerusform>لا أرقام ذات صواب غير محفوظ.</numerusform>
            <numerusform>صواب رقم واحد غير محفوظ.</numerusform>
            <numerusform>صواب رقمين غير محفوظ.</numerusform>
            <numerusform>صواب %Ln أرقام غير محفوظ.</numerusform>
            <numerusform>صواب %Ln رقمًا غير محفوظ.</numerusform>
            <numerusform>صواب %Ln رقم غير محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close the sheet now, your labels will be lost.</source>
        <translation>إذا أغلقت الصفحة الآن فستفقد ما صحّحته.</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Add to History</source>
        <translation>إضافة إلى السجل</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
</context>
<context>
    <name>XmlError</name>
    <message>
        <source>it contains something other than InkML</source>
        <translation>يحتوي على شيء غير InkML</translation>
    </message>
    <message>
        <source>it is damaged ({0})</source>
        <translation>إنه تالف (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>it declares a document type, which DigitPad does not accept for safety reasons</source>
        <translation>يعلن نوع مستند، وهو ما لا يقبله DigitPad لأسباب أمنية</translation>
    </message>
    <message>
        <source>it has too many XML elements, or they are nested too deeply</source>
        <translation>فيه عناصر XML كثيرة جدًا أو متداخلة أكثر من اللازم</translation>
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
        <translation>لم يُثبَّت نص هذا الترخيص. الترخيص هو ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
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
        <translation>JSON Lines (كامل)</translation>
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
        <source>Pair of MNIST files (IDX)</source>
        <translation>ملفا MNIST ⁦(IDX)⁩</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>أرشيف NumPy</translation>
    </message>
    <message>
        <source>Table of readings (CSV)</source>
        <translation>جدول القراءات (CSV)</translation>
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
