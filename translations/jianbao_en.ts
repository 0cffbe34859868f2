<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ItemCommands</name>
    <message numerus="yes">
        <source>add %n item(s)</source>
        <translation>
            <numerusform>add %n item</numerusform>
            <numerusform>add %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n item(s)</source>
        <translation>
            <numerusform>delete %n item</numerusform>
            <numerusform>delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translation>
            <numerusform>move %n item</numerusform>
            <numerusform>move %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::EditorPane</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::EndingTab</name>
    <message numerus="yes">
        <source>%n past issue(s)</source>
        <translation>
            <numerusform>%n past issue</numerusform>
            <numerusform>%n past issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::MainWindow</name>
    <message numerus="yes">
        <source>Copied, but without %n picture(s) that could not be read: %1</source>
        <translation>
            <numerusform>Copied, but without %n picture that could not be read: %1</numerusform>
            <numerusform>Copied, but without %n pictures that could not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::StatusLine</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
