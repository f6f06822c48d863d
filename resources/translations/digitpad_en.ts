<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Delete %Ln drawings from the history?</source>
        <translation>
            <numerusform>Delete %Ln drawing from the history?</numerusform>
            <numerusform>Delete %Ln drawings from the history?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were deleted.</source>
        <translation>
            <numerusform>%Ln drawing was deleted.</numerusform>
            <numerusform>%Ln drawings were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message numerus="yes">
        <source>It happened %Ln times.</source>
        <translation>
            <numerusform>It happened once.</numerusform>
            <numerusform>It happened %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message numerus="yes">
        <source>%Ln drawings were read again.</source>
        <translation>
            <numerusform>%Ln drawing was read again.</numerusform>
            <numerusform>%Ln drawings were read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln now read differently.</source>
        <translation>
            <numerusform>%Ln now reads differently.</numerusform>
            <numerusform>%Ln now read differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and were left as they were.</source>
        <translation>
            <numerusform>%Ln could not be read and was left as it was.</numerusform>
            <numerusform>%Ln could not be read and were left as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message numerus="yes">
        <source>There are %Ln drawings. The newest goes on the pad, {0}.</source>
        <translation>
            <numerusform>There is %Ln drawing. The newest goes on the pad, {0}.</numerusform>
            <numerusform>There are %Ln drawings. The newest goes on the pad, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings were restored. The newest is on the pad, {0}.</source>
        <translation>
            <numerusform>%Ln drawing was restored. The newest is on the pad, {0}.</numerusform>
            <numerusform>%Ln drawings were restored. The newest is on the pad, {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowOfFiles</name>
    <message numerus="yes">
        <source>You can open at most {0} files at a time, but these are %Ln.</source>
        <translation>
            <numerusform>You can open at most {0} files at a time, but this is %Ln.</numerusform>
            <numerusform>You can open at most {0} files at a time, but these are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files cannot be opened.</source>
        <translation>
            <numerusform>%Ln more file cannot be opened.</numerusform>
            <numerusform>%Ln more files cannot be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files as a sheet…</source>
        <translation>
            <numerusform>Reading %Ln file as a sheet…</numerusform>
            <numerusform>Reading %Ln files as a sheet…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralQuestion</name>
    <message numerus="yes">
        <source>How do you want to open these %Ln files?</source>
        <translation>
            <numerusform>How do you want to open this %Ln file?</numerusform>
            <numerusform>How do you want to open these %Ln files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetController</name>
    <message numerus="yes">
        <source>%Ln digits were added to the history.</source>
        <translation>
            <numerusform>%Ln digit was added to the history.</numerusform>
            <numerusform>%Ln digits were added to the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {0} doubtful, {1} labelled</source>
        <translation>
            <numerusform>%Ln digit, {0} doubtful, {1} labelled</numerusform>
            <numerusform>%Ln digits, {0} doubtful, {1} labelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>The labels of %Ln digits are not saved.</source>
        <translation>
            <numerusform>The label of %Ln digit is not saved.</numerusform>
            <numerusform>The labels of %Ln digits are not saved.</numerusform>
        </translation>
    </message>
</context>
</TS>
