<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountEntry</name>
    <message numerus="yes">
        <source>WeChat takes at most %n character(s).</source>
        <translation>
            <numerusform>WeChat takes at most %n character.</numerusform>
            <numerusform>WeChat takes at most %n characters.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>move %n part(s)</source>
        <translation>
            <numerusform>move %n part</numerusform>
            <numerusform>move %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::AccountDialog</name>
    <message numerus="yes">
        <source>The account may use the draft box; it holds %n draft(s)</source>
        <translation>
            <numerusform>The account may use the draft box; it holds %n draft</numerusform>
            <numerusform>The account may use the draft box; it holds %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::AllWindows</name>
    <message numerus="yes">
        <source>%n file(s) were not opened: at most %1 at once.</source>
        <translation>
            <numerusform>One file was not opened: at most %1 at once.</numerusform>
            <numerusform>%n files were not opened: at most %1 at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveDetails</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchivePanel</name>
    <message numerus="yes">
        <source>%n item(s) found</source>
        <translation>
            <numerusform>%n item found</numerusform>
            <numerusform>%n items found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveTreeModel</name>
    <message numerus="yes">
        <source>%1: %n issue(s)</source>
        <translation>
            <numerusform>%1: %n issue</numerusform>
            <numerusform>%1: %n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::CaptureDesk</name>
    <message numerus="yes">
        <source>%n of these links are in this issue already and were not added again.</source>
        <translation>
            <numerusform>One of these links is in this issue already and was not added again.</numerusform>
            <numerusform>%n of these links are in this issue already and were not added again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these links are in this issue already and stand there twice now.</source>
        <translation>
            <numerusform>One of these links is in this issue already and stands there twice now.</numerusform>
            <numerusform>%n of these links are in this issue already and stand there twice now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckDesk</name>
    <message numerus="yes">
        <source>%n I&amp;gnored…</source>
        <translation>
            <numerusform>%n I&amp;gnored…</numerusform>
            <numerusform>%n I&amp;gnored…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::CopyDesk</name>
    <message numerus="yes">
        <source>Not copied yet: %n picture(s) cannot be read: %1</source>
        <translation>
            <numerusform>Not copied yet: one picture cannot be read: %1</numerusform>
            <numerusform>Not copied yet: %n pictures cannot be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::CssTab</name>
    <message numerus="yes">
        <source>%n rule(s) or declaration(s) were left out:</source>
        <translation>
            <numerusform>One rule or declaration was left out:</numerusform>
            <numerusform>%n rules or declarations were left out:</numerusform>
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
    <name>Jianbao::ErrorGate</name>
    <message numerus="yes">
        <source>%1: readers would see %n error(s). The first: %2</source>
        <translation>
            <numerusform>%1: readers would see %n error. The first: %2</numerusform>
            <numerusform>%1: readers would see %n errors. The first: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ExportDesk</name>
    <message numerus="yes">
        <source>Exported to %1, but without %n picture(s) that could not be read: %2</source>
        <translation>
            <numerusform>Exported to %1, but without one picture that could not be read: %2</numerusform>
            <numerusform>Exported to %1, but without %n pictures that could not be read: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1. %n relative link(s) stayed as they are: nobody has said at which address this newsletter&apos;s folder is published.</source>
        <translation>
            <numerusform>Exported to %1. One relative link stayed as it is: nobody has said at which address this newsletter&apos;s folder is published.</numerusform>
            <numerusform>Exported to %1. %n relative links stayed as they are: nobody has said at which address this newsletter&apos;s folder is published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::FileMessages</name>
    <message numerus="yes">
        <source>%1 There are %n more problem(s).</source>
        <translation>
            <numerusform>%1 There is one more problem.</numerusform>
            <numerusform>%1 There are %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::FindAndReplace</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueTabs</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemListModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkDesk</name>
    <message numerus="yes">
        <source>%n link(s) followed: all of them lead to a page.</source>
        <translation>
            <numerusform>One link followed: it leads to a page.</numerusform>
            <numerusform>%n links followed: all of them lead to a page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) want a look: they are listed among the problems.</source>
        <translation>
            <numerusform>One link wants a look: it is listed among the problems.</numerusform>
            <numerusform>%n links want a look: they are listed among the problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkTable</name>
    <message numerus="yes">
        <source>%n more can be edited in the Source tab.</source>
        <translation>
            <numerusform>One more can be edited in the Source tab.</numerusform>
            <numerusform>%n more can be edited in the Source tab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::NewIssueDesk</name>
    <message numerus="yes">
        <source>%n added (%1)</source>
        <translation>
            <numerusform>%n added (%1)</numerusform>
            <numerusform>%n added (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed (%1)</source>
        <translation>
            <numerusform>%n removed (%1)</numerusform>
            <numerusform>%n removed (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mended (%1)</source>
        <translation>
            <numerusform>%n mended (%1)</numerusform>
            <numerusform>%n mended (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::NewIssueDialog</name>
    <message numerus="yes">
        <source>%n earlier issue(s), the last one of %1.</source>
        <translation>
            <numerusform>%n earlier issue, the last one of %1.</numerusform>
            <numerusform>%n earlier issues, the last one of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::PictureBar</name>
    <message numerus="yes">
        <source>Loading %n picture(s)…</source>
        <translation>
            <numerusform>Loading %n picture…</numerusform>
            <numerusform>Loading %n pictures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) lie on other servers and are not loaded.</source>
        <translation>
            <numerusform>%n picture lies on another server and is not loaded.</numerusform>
            <numerusform>%n pictures lie on other servers and are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%n picture could not be loaded.</numerusform>
            <numerusform>%n pictures could not be loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::PublishDesk</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %n picture(s)</source>
        <translation>
            <numerusform>%1 of %2 characters, %n picture</numerusform>
            <numerusform>%1 of %2 characters, %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::Search</name>
    <message numerus="yes">
        <source>The replacement asks for group “%1”, but the expression has %n group(s).</source>
        <translation>
            <numerusform>The replacement asks for group “%1”, but the expression has %n group.</numerusform>
            <numerusform>The replacement asks for group “%1”, but the expression has %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionOffer</name>
    <message numerus="yes">
        <source>%n of these links usually stand in other sections: %1.</source>
        <translation>
            <numerusform>One of these links usually stands in another section: %1.</numerusform>
            <numerusform>%n of these links usually stand in other sections: %1.</numerusform>
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
<context>
    <name>Jianbao::ThemeDesk</name>
    <message numerus="yes">
        <source>The theme “%1” was added and chosen. %n rule(s) or declaration(s) of it were left out, the first in line %2: %3</source>
        <translation>
            <numerusform>The theme “%1” was added and chosen. One rule or declaration of it was left out, in line %2: %3</numerusform>
            <numerusform>The theme “%1” was added and chosen. %n rules or declarations of it were left out, the first in line %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPictures</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
