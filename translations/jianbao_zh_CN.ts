<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>jianbao-cli reads, changes and exports newsletter issues.</source>
        <translation>jianbao-cli：读取、修改和导出简报。</translation>
    </message>
    <message>
        <source>“jianbao-cli VERB --help” says more. A FILE of “-” is what stands on the standard input.</source>
        <translation>“jianbao-cli 动词 --help”有详细说明。文件写作“-”表示标准输入。</translation>
    </message>
    <message>
        <source>Returns 0 when done, 1 when problems were found, 2 when used wrongly, 3 when a file failed.</source>
        <translation>返回值：0 完成，1 发现问题，2 用法不对，3 文件出错。</translation>
    </message>
    <message>
        <source>Say what can stand here.</source>
        <translation>显示这份说明。</translation>
    </message>
    <message>
        <source>Say what to do: “jianbao-cli --help” lists it.</source>
        <translation>需要一个动词：“jianbao-cli --help”列出全部。</translation>
    </message>
    <message>
        <source>“%1” is nothing this program does: “jianbao-cli --help” lists what is.</source>
        <translation>没有“%1”这个动词：“jianbao-cli --help”列出全部。</translation>
    </message>
    <message>
        <source>The standard output could not be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>“%1” names no section of this issue.</source>
        <translation>“%1”：这期没有这个栏目。</translation>
    </message>
    <message>
        <source>“%1” has no item number.</source>
        <translation>“%1”没有写明第几条。</translation>
    </message>
    <message>
        <source>“%1”: that section has no such item.</source>
        <translation>“%1”：该栏目没有这一条。</translation>
    </message>
    <message>
        <source>“%1” names a field where an item is wanted.</source>
        <translation>“%1”是一个字段，这里需要的是条目。</translation>
    </message>
    <message>
        <source>“%1” must end in title, source, url, tags, summary or link:LABEL.</source>
        <translation>“%1”应以 title、source、url、tags、summary 或 link:标签 结尾。</translation>
    </message>
    <message>
        <source>“%1” has no “=” and value.</source>
        <translation>“%1”缺少“=”和值。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change fields and items of an issue, in the order given, and nothing else in it.</source>
        <translation>按给出的顺序修改字段和条目，其余内容一概不动。</translation>
    </message>
    <message>
        <source>Set intro, title, date, or a field such as 论文/3/title, 论文/3/link:代码.</source>
        <translation>设置 intro、title、date，或某个字段，如 论文/3/title、论文/3/link:代码。</translation>
    </message>
    <message>
        <source>Put an empty item before 博文/2, or at the end: 博文/+.</source>
        <translation>在 博文/2 之前插入空条目；博文/+ 表示末尾。</translation>
    </message>
    <message>
        <source>Move an item before another, or to the end of a section.</source>
        <translation>把条目移到另一条之前，或移到栏目末尾。</translation>
    </message>
    <message>
        <source>Take an item out.</source>
        <translation>删除条目。</translation>
    </message>
    <message>
        <source>Change nothing; print the difference instead.</source>
        <translation>不改动文件，只打印差异。</translation>
    </message>
    <message>
        <source>edit needs exactly one FILE.</source>
        <translation>edit 需要且只需要一个文件。</translation>
    </message>
    <message>
        <source>edit needs something to do: --set, --insert, --move or --remove.</source>
        <translation>edit 需要至少一项操作：--set、--insert、--move 或 --remove。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 可以是 %2，不能是“%3”。</translation>
    </message>
    <message>
        <source>There is no theme “%1”, nor a style sheet of that name.</source>
        <translation>没有名为“%1”的主题，也没有这个样式文件。</translation>
    </message>
    <message>
        <source>-o must name a folder when there are several files.</source>
        <translation>有多个文件时，-o 需要指定一个文件夹。</translation>
    </message>
    <message>
        <source>Two of the files would both become %1.</source>
        <translation>有两个文件会写成同一个 %1。</translation>
    </message>
    <message>
        <source>-o would replace the issue %1 by its export.</source>
        <translation>-o 会用导出结果覆盖简报 %1 本身。</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Turn issues into what WeChat takes, a page to look at, or plain text.</source>
        <translation>导出为公众号文章、可浏览的网页或纯文本。</translation>
    </message>
    <message>
        <source>wechat (the article alone), html (a whole page) or text.</source>
        <translation>wechat（仅文章）、html（整个网页）或 text（纯文本）。</translation>
    </message>
    <message>
        <source>Links WeChat refuses: footnotes (unless told), inline or plain.</source>
        <translation>微信不接受的链接：footnotes（脚注，默认）、inline（写在文中）或 plain（去掉）。</translation>
    </message>
    <message>
        <source>Past issues: links, text (unless told) or omit.</source>
        <translation>往期回顾：links（链接）、text（文字，默认）或 omit（省略）。</translation>
    </message>
    <message>
        <source>The name of a theme, or a CSS file.</source>
        <translation>主题名，或一个 CSS 文件。</translation>
    </message>
    <message>
        <source>Write to this file, or to files in this folder.</source>
        <translation>写入这个文件，或写到这个文件夹里。</translation>
    </message>
    <message>
        <source>export needs a FILE.</source>
        <translation>export 需要一个文件。</translation>
    </message>
    <message>
        <source>export needs --to wechat, html or text.</source>
        <translation>export 需要 --to wechat、html 或 text。</translation>
    </message>
    <message>
        <source>The standard input could not be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The standard input could not be read: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>The standard input is larger than 16 MB.</source>
        <translation>标准输入超过 16 MB。</translation>
    </message>
    <message>
        <source>The standard input is not a text.</source>
        <translation>标准输入不是文本。</translation>
    </message>
    <message>
        <source>The standard input is not UTF-8 text.</source>
        <translation>标准输入不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>“%1” is not an option of %2.</source>
        <translation>%2 没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [选项]</translation>
    </message>
    <message>
        <source>Show what is in an issue: its opening, sections and items.</source>
        <translation>显示一期简报的内容：卷首、栏目和条目。</translation>
    </message>
    <message>
        <source>As JSON, one object on a line for each file.</source>
        <translation>以 JSON 输出，每个文件一行一个对象。</translation>
    </message>
    <message>
        <source>show needs a FILE.</source>
        <translation>show 需要一个文件。</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message numerus="yes">
        <source>add %n item(s)</source>
        <translation>
            <numerusform>添加 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate item</source>
        <translation>复制条目</translation>
    </message>
    <message numerus="yes">
        <source>delete %n item(s)</source>
        <translation>
            <numerusform>删除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translation>
            <numerusform>移动 %n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::AddItemLine</name>
    <message>
        <source>Paste a link, or type a title</source>
        <translation>粘贴链接，或输入标题</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Enter adds an item to this section. A link, a title, “- [title | source](link)”, or several lines of these.</source>
        <translation>按回车向这个栏目添加条目。可以是链接、标题、“- [标题 | 来源](链接)”，也可以一次多行。</translation>
    </message>
</context>
<context>
    <name>Jianbao::EditorPane</name>
    <message>
        <source>Opening</source>
        <translation>卷首</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>文末</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1：%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::Edits</name>
    <message>
        <source>There is no such place in the issue any more.</source>
        <translation>简报里已经没有这个位置了。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2020-03-30.</source>
        <translation>“%1”不是日期，请写成 2020-03-30 这样。</translation>
    </message>
    <message>
        <source>There is no such item in the issue any more.</source>
        <translation>简报里已经没有这个条目了。</translation>
    </message>
    <message>
        <source>“%1” cannot be a label: use up to ten characters, without colons and brackets.</source>
        <translation>“%1”不能用作标签：最多十个字，不含冒号和括号。</translation>
    </message>
    <message>
        <source>“%1” is the label of the summary.</source>
        <translation>“%1”是摘要的标签。</translation>
    </message>
    <message>
        <source>“%1” is not a web address that begins with http://, https:// or www.</source>
        <translation>“%1”不是以 http://、https:// 或 www. 开头的网址。</translation>
    </message>
    <message>
        <source>“%1” needs a link.</source>
        <translation>“%1”需要一个链接。</translation>
    </message>
</context>
<context>
    <name>Jianbao::EndingTab</name>
    <message>
        <source>Everything behind the last section, as Markdown</source>
        <translation>最后一个栏目之后的全部内容（Markdown）</translation>
    </message>
    <message>
        <source>Past issues</source>
        <translation>往期回顾</translation>
    </message>
    <message>
        <source>Past issues, contacts, licence … (Markdown)</source>
        <translation>往期回顾、联系方式、许可协议……（Markdown）</translation>
    </message>
    <message numerus="yes">
        <source>%n past issue(s)</source>
        <translation>
            <numerusform>%n 期往期</numerusform>
        </translation>
    </message>
    <message>
        <source>edit ending</source>
        <translation>编辑文末</translation>
    </message>
</context>
<context>
    <name>Jianbao::FileMessages</name>
    <message>
        <source>Unsaved edits cannot be kept safe: %1</source>
        <translation>未保存的修改无法另存备份：%1</translation>
    </message>
    <message>
        <source>%1 Your text is safe in this window.</source>
        <translation>%1 你的文字仍在这个窗口里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>%1 is gone, or can no longer be read. Saving writes it again.</source>
        <translation>%1 已不存在或无法读取。保存会重新写入。</translation>
    </message>
    <message>
        <source>Another program changed %1, and you have edits that are not saved.</source>
        <translation>别的程序修改了 %1，而你还有未保存的修改。</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>别的程序修改了 %1。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Your unsaved edits of %1 are back.</source>
        <translation>已恢复 %1 未保存的修改。</translation>
    </message>
    <message>
        <source>Use the file instead</source>
        <translation>改用文件里的内容</translation>
    </message>
    <message>
        <source>There are unsaved edits of %1, but the file has changed since.</source>
        <translation>有 %1 未保存的修改，但此后文件已经变了。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>恢复这些修改</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemActions</name>
    <message>
        <source>New Item</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Duplicate Item</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Delete Items</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move To</source>
        <translation>移动到</translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>edit title</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>edit source name</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>edit link</source>
        <translation>编辑链接</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>What the article is called</source>
        <translation>文章的标题</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>在哪里发表的</translation>
    </message>
    <message>
        <source>2003.08646, ICCV 2019 — separated by commas</source>
        <translation>2003.08646, ICCV 2019（用逗号分隔）</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Labelled links</source>
        <translation>附加链接</translation>
    </message>
    <message>
        <source>What it says and why it matters</source>
        <translation>讲了什么，为什么值得读</translation>
    </message>
    <message>
        <source>edit summary</source>
        <translation>编辑摘要</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemListModel</name>
    <message>
        <source>No title yet</source>
        <translation>还没有标题</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Inbox: only a link or a title so far</source>
        <translation>待整理：目前只有链接或标题</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Incomplete: no %1</source>
        <translation>未完成：缺%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text of this section that is not an item. It can be edited as Markdown.</source>
        <translation>栏目里不属于任何条目的文字，可以按 Markdown 编辑。</translation>
    </message>
</context>
<context>
    <name>Jianbao::LabelledFields</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label of a new link</source>
        <translation>新链接的标签</translation>
    </message>
    <message>
        <source>Link of code, paper, project …</source>
        <translation>代码、论文、项目……的链接</translation>
    </message>
    <message>
        <source>New labelled link</source>
        <translation>新的附加链接</translation>
    </message>
    <message>
        <source>Add this labelled link</source>
        <translation>添加这个链接</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::MainWindow</name>
    <message>
        <source>Jianbao</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translation>Markdown 文件 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1[*] — Jianbao</source>
        <translation>%1[*] — 简报</translation>
    </message>
    <message>
        <source>Not copied: another program keeps the clipboard to itself.</source>
        <translation>没有复制成功：别的程序占用了剪贴板。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Open an Issue</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <source>Save the Issue As</source>
        <translation>简报另存为</translation>
    </message>
    <message>
        <source>Export as a Web Page</source>
        <translation>导出为网页</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Not exported: that is the issue&apos;s own file.</source>
        <translation>没有导出：那是简报文件本身。</translation>
    </message>
    <message>
        <source>Copied. Paste it into the WeChat editor.</source>
        <translation>已复制，可粘贴到公众号后台</translation>
    </message>
    <message numerus="yes">
        <source>Copied, but without %n picture(s) that could not be read: %1</source>
        <translation>
            <numerusform>已复制，但有 %n 张图片无法读取：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao %1&lt;/h3&gt;&lt;p&gt;An editor for newsletters of curated links that are published to WeChat.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;简报 %1&lt;/h3&gt;&lt;p&gt;为链接精选类简报做的编辑器，面向微信公众号发布。&lt;/p&gt;&lt;p&gt;自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation>关于简报</translation>
    </message>
</context>
<context>
    <name>Jianbao::MessageRow</name>
    <message>
        <source>Put this message away</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>Jianbao::OpeningTab</name>
    <message>
        <source>What the newsletter is called</source>
        <translation>简报的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>edit name</source>
        <translation>编辑名称</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2020-03-30</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>edit date</source>
        <translation>编辑日期</translation>
    </message>
    <message>
        <source>What this issue is about, in a few words</source>
        <translation>用几个字概括这一期</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>edit subtitle</source>
        <translation>编辑副标题</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>标语</translation>
    </message>
    <message>
        <source>edit tagline</source>
        <translation>编辑标语</translation>
    </message>
    <message>
        <source>What the reader finds in this issue</source>
        <translation>这一期有哪些看点</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>edit intro</source>
        <translation>编辑导读</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>Other text before the first section, as Markdown</source>
        <translation>第一个栏目之前的其他文字（Markdown）</translation>
    </message>
    <message>
        <source>Notes, short news … (Markdown)</source>
        <translation>注、短讯……（Markdown）</translation>
    </message>
    <message>
        <source>edit text</source>
        <translation>编辑文字</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewHeader</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Show the article as on a light phone</source>
        <translation>按手机的浅色模式显示</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Show the article as WeChat&apos;s dark mode will turn it</source>
        <translation>按微信深色模式转换后的样子显示</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Scroll the preview and the editor together</source>
        <translation>预览与编辑同步滚动</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>电脑 %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>手机 %1</translation>
    </message>
    <message>
        <source>Width of the page, in pixels</source>
        <translation>页面宽度（像素）</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>页面宽度</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewPane</name>
    <message>
        <source>Article preview</source>
        <translation>文章预览</translation>
    </message>
    <message>
        <source>The preview stopped several times while showing this article.
Your text is not affected.</source>
        <translation>显示这篇文章时，预览多次停止。
你的文字不受影响。</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>The article appears here as WeChat will show it.</source>
        <translation>这里会显示文章在微信里的样子。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Jianbao::RecoveryStore</name>
    <message>
        <source>Unsaved edits of “%1” cannot be kept safe in the folder “%2”.</source>
        <translation>“%1”未保存的修改无法存放到文件夹“%2”。</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” cannot be read: what was kept of them is in “%2”.</source>
        <translation>“%1”未保存的修改无法读取：留下的内容在“%2”。</translation>
    </message>
    <message>
        <source>Edits kept for “%1” cannot be removed from the folder “%2”.</source>
        <translation>为“%1”保留的修改无法从文件夹“%2”中删除。</translation>
    </message>
</context>
<context>
    <name>Jianbao::RegionEditor</name>
    <message>
        <source>This part is too long for a form. It can be edited in the Source tab.</source>
        <translation>这一部分太长，无法放进表单，可以在“源码”标签页里编辑。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Screenshot</name>
    <message>
        <source>The preview did not appear.</source>
        <translation>预览没有出现。</translation>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation>无法写入图片“%1”。</translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionTab</name>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Markdown of this part of the section</source>
        <translation>栏目中这一部分的 Markdown</translation>
    </message>
    <message>
        <source>Not an item: shown in the article as it is written here.</source>
        <translation>不是条目：按这里所写的样子显示在文章里。</translation>
    </message>
    <message>
        <source>edit text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>This section has no items yet.
Paste a link, or type a title.</source>
        <translation>这个栏目还没有条目。
粘贴链接，或输入标题。</translation>
    </message>
    <message>
        <source>Choose an item in the list to edit it.</source>
        <translation>在列表中选择一个条目来编辑。</translation>
    </message>
</context>
<context>
    <name>Jianbao::SourceView</name>
    <message>
        <source>Markdown source</source>
        <translation>Markdown 源码</translation>
    </message>
    <message>
        <source>edit source</source>
        <translation>编辑源码</translation>
    </message>
</context>
<context>
    <name>Jianbao::StartPage</name>
    <message>
        <source>Open an issue to begin</source>
        <translation>打开一期简报</translation>
    </message>
    <message>
        <source>Choose the Markdown file of an issue, or drop it into this window.</source>
        <translation>选择一期简报的 Markdown 文件，或把它拖到这个窗口。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>Jianbao::StatusLine</name>
    <message>
        <source>The length of the article&apos;s HTML. WeChat&apos;s draft box takes up to 20,000 characters.</source>
        <translation>文章 HTML 的长度。公众号草稿箱最多接受 20,000 个字符。</translation>
    </message>
    <message>
        <source>%1 · %2 · about %3</source>
        <translation>%1 · %2 · 约 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>WeChat %1 / %2 characters</source>
        <translation>公众号 %1 / %2 字符</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
</context>
<context>
    <name>Jianbao::Storage</name>
    <message>
        <source>No file was named.</source>
        <translation>没有指定文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: you are not allowed to read it.</source>
        <translation>无法打开“%1”：没有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>“%1”是一个链接，它指向的文件不存在。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”这个文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file that can be edited.</source>
        <translation>“%1”是设备或管道，不是可以编辑的文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and is not opened.</source>
        <translation>“%1”超过 %2 MB，没有打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the disk reports an error.</source>
        <translation>无法读取“%1”：磁盘报告了错误。</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text: save it as UTF-8 in the program it comes from, then open it here.</source>
        <translation>“%1”是 UTF-16 文本：请在原来的程序里另存为 UTF-8，再在这里打开。</translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds NUL bytes).</source>
        <translation>“%1”不是文本文件（含有 NUL 字节）。</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (line %2 holds other bytes): if it is GBK or another encoding, save it as UTF-8 first.</source>
        <translation>“%1”不是 UTF-8 文本（第 %2 行有别的字节）：如果是 GBK 等编码，请先另存为 UTF-8。</translation>
    </message>
    <message>
        <source>“%1” was not saved: its folder does not exist.</source>
        <translation>“%1”没有保存：所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>“%1” was not saved: you are not allowed to write in its folder.</source>
        <translation>“%1”没有保存：没有在该文件夹写入的权限。</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file is write-protected.</source>
        <translation>“%1”没有保存：文件是只读的。</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is not enough space on the disk.</source>
        <translation>“%1”没有保存：磁盘空间不足。</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk gives back something else: save it in another place.</source>
        <translation>“%1”已写入，但从磁盘读回的内容不一致：请保存到别的地方。</translation>
    </message>
    <message>
        <source>“%1” was not saved: writing it failed.</source>
        <translation>“%1”没有保存：写入失败。</translation>
    </message>
    <message>
        <source>“%1” was not saved: writing it failed (%2).</source>
        <translation>“%1”没有保存：写入失败（%2）。</translation>
    </message>
    <message>
        <source>Nothing was saved: no file was named.</source>
        <translation>没有保存：未指定文件。</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is a link that leads in a circle.</source>
        <translation>“%1”没有保存：它是一个循环的链接。</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is a folder or device of that name.</source>
        <translation>“%1”没有保存：已有同名的文件夹或设备。</translation>
    </message>
    <message>
        <source>“%1” was not saved: another program has changed it since it was opened.</source>
        <translation>“%1”没有保存：打开之后，别的程序修改过它。</translation>
    </message>
</context>
<context>
    <name>Jianbao::UnsavedGuard</name>
    <message>
        <source>Save your changes to %1?</source>
        <translation>保存对 %1 的修改吗？</translation>
    </message>
</context>
<context>
    <name>Jianbao::ValueField</name>
    <message>
        <source>This text is too long for a form. It can be edited in the Source tab.</source>
        <translation>这段文字太长，无法放进表单，可以在“源码”标签页里编辑。</translation>
    </message>
</context>
<context>
    <name>Jianbao::WeChat::Images</name>
    <message>
        <source>outside the folder</source>
        <translation>在文件夹之外</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>larger than 10 MB</source>
        <translation>超过 10 MB</translation>
    </message>
    <message>
        <source>WebP, which WeChat refuses</source>
        <translation>WebP 格式，微信不接受</translation>
    </message>
    <message>
        <source>no PNG, JPEG or GIF image</source>
        <translation>不是 PNG、JPEG 或 GIF 图片</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Jianbao::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export as a Web Page…</source>
        <translation>导出为网页(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy for WeChat</source>
        <translation>复制到公众号(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Preview</source>
        <translation>显示预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>关于简报(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the article as the WeChat editor takes it, pictures included</source>
        <translation>按公众号编辑器接受的格式复制文章，图片一并带上</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>条目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>清除记录(&amp;F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>复制到公众号</translation>
    </message>
</context>
<context>
    <name>Jianbao::Workspace</name>
    <message>
        <source>reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>恢复未保存的修改</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Edit a newsletter issue with a live preview of its WeChat article.</source>
        <translation>编辑简报，同时预览它在微信里的样子。</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>写出窗口的图片后结束。</translation>
    </message>
    <message>
        <source>The size of the window in pixels.</source>
        <translation>窗口大小（像素）。</translation>
    </message>
    <message>
        <source>The issue to open.</source>
        <translation>要打开的简报。</translation>
    </message>
    <message>
        <source>One issue at a time, please.</source>
        <translation>一次只能打开一期简报。</translation>
    </message>
    <message>
        <source>--size is written like 1440x900.</source>
        <translation>--size 应写成 1440x900 这样。</translation>
    </message>
    <message>
        <source>--screenshot needs an issue to show.</source>
        <translation>--screenshot 需要指定一期简报。</translation>
    </message>
    <message>
        <source>The preview&apos;s sandbox does not work for the root user: start Jianbao as an ordinary user, or set QTWEBENGINE_DISABLE_SANDBOX=1 to do without it.</source>
        <translation>预览的沙箱无法在 root 用户下工作：请以普通用户启动简报，或设置 QTWEBENGINE_DISABLE_SANDBOX=1 放弃沙箱。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可以打开窗口的显示器。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” is left out: WeChat does not keep it.</source>
        <translation>略去“%1”：微信不保留它。</translation>
    </message>
    <message>
        <source>“%1” is not a property.</source>
        <translation>“%1”不是样式属性。</translation>
    </message>
    <message>
        <source>“position” is left out: WeChat does not keep it.</source>
        <translation>略去“position”：微信不保留它。</translation>
    </message>
    <message>
        <source>There are more problems from here on; they are not listed.</source>
        <translation>此后还有更多问题，不再列出。</translation>
    </message>
    <message>
        <source>“@import” is left out: a theme loads nothing from elsewhere.</source>
        <translation>略去“@import”：主题不从别处加载任何东西。</translation>
    </message>
    <message>
        <source>“@font-face” is left out: a theme loads nothing from elsewhere.</source>
        <translation>略去“@font-face”：主题不从别处加载任何东西。</translation>
    </message>
    <message>
        <source>“%1” is left out: WeChat keeps no such rules.</source>
        <translation>略去“%1”：微信不保留这类规则。</translation>
    </message>
    <message>
        <source>This rule has no “{ … }” after it.</source>
        <translation>这条规则后面没有“{ … }”。</translation>
    </message>
    <message>
        <source>This rule&apos;s selector is too long.</source>
        <translation>这条规则的选择器太长。</translation>
    </message>
    <message>
        <source>There is a “}” too many.</source>
        <translation>多了一个“}”。</translation>
    </message>
    <message>
        <source>This rule has too many declarations; the rest are left out.</source>
        <translation>这条规则的声明太多，略去其余部分。</translation>
    </message>
    <message>
        <source>“%1” does not begin a declaration.</source>
        <translation>声明不能以“%1”开头。</translation>
    </message>
    <message>
        <source>“%1” has no “:” after it.</source>
        <translation>“%1”后面没有“:”。</translation>
    </message>
    <message>
        <source>A rule inside a rule is left out.</source>
        <translation>略去嵌套在规则里的规则。</translation>
    </message>
    <message>
        <source>The value of “%1” is too long.</source>
        <translation>“%1”的值太长。</translation>
    </message>
    <message>
        <source>A selector is missing here.</source>
        <translation>这里缺少选择器。</translation>
    </message>
    <message>
        <source>“%1” is no part of a selector.</source>
        <translation>“%1”不是选择器的一部分。</translation>
    </message>
    <message>
        <source>Nothing may follow “::before” or “::after”.</source>
        <translation>“::before”和“::after”后面不能再有内容。</translation>
    </message>
    <message>
        <source>This selector has too many parts.</source>
        <translation>这个选择器的段数太多。</translation>
    </message>
    <message>
        <source>The theme has too many class names.</source>
        <translation>主题的类名太多。</translation>
    </message>
    <message>
        <source>Selectors with “%1” are not supported.</source>
        <translation>不支持带“%1”的选择器。</translation>
    </message>
    <message>
        <source>The theme asks for too many different positions and attributes.</source>
        <translation>主题用到的位置和属性种类太多。</translation>
    </message>
    <message>
        <source>“:” stands alone.</source>
        <translation>“:”后面没有内容。</translation>
    </message>
    <message>
        <source>“::%1()” is not known.</source>
        <translation>不认识“::%1()”。</translation>
    </message>
    <message>
        <source>“::%1” cannot stand here.</source>
        <translation>“::%1”不能写在这里。</translation>
    </message>
    <message>
        <source>“:%1” never happens in a WeChat article.</source>
        <translation>微信文章里不会出现“:%1”的情形。</translation>
    </message>
    <message>
        <source>“:%1” is not known.</source>
        <translation>不认识“:%1”。</translation>
    </message>
    <message>
        <source>“::%1” does not exist in a WeChat article.</source>
        <translation>微信文章里没有“::%1”。</translation>
    </message>
    <message>
        <source>“::%1” is not known.</source>
        <translation>不认识“::%1”。</translation>
    </message>
    <message>
        <source>“:%1” needs a number, “even”, “odd” or something like “2n+1”.</source>
        <translation>“:%1”需要数字、“even”、“odd”或类似“2n+1”的写法。</translation>
    </message>
    <message>
        <source>“:%1()” is not known.</source>
        <translation>不认识“:%1()”。</translation>
    </message>
    <message>
        <source>“:%1()” is nested too deep.</source>
        <translation>“:%1()”嵌套太深。</translation>
    </message>
    <message>
        <source>“:%1()” takes simple selectors only.</source>
        <translation>“:%1()”只接受简单选择器。</translation>
    </message>
    <message>
        <source>“[ ]” needs the name of an attribute.</source>
        <translation>“[ ]”里需要属性名。</translation>
    </message>
    <message>
        <source>“[%1 …]” is not understood.</source>
        <translation>看不懂“[%1 …]”。</translation>
    </message>
    <message>
        <source>“[%1=]” has no value.</source>
        <translation>“[%1=]”没有值。</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>“%1”没有值。</translation>
    </message>
    <message>
        <source>The theme has too many custom properties.</source>
        <translation>主题的自定义属性太多。</translation>
    </message>
    <message>
        <source>The theme has too many selectors.</source>
        <translation>主题的选择器太多。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a value.</source>
        <translation>值里不能有“%1”。</translation>
    </message>
    <message>
        <source>“#%1” is not a colour.</source>
        <translation>“#%1”不是颜色。</translation>
    </message>
    <message>
        <source>“%1” is not a unit.</source>
        <translation>“%1”不是单位。</translation>
    </message>
    <message>
        <source>This text in quotes cannot stand in a value.</source>
        <translation>值里不能有这段引号中的文字。</translation>
    </message>
    <message>
        <source>This value is not understood.</source>
        <translation>看不懂这个值。</translation>
    </message>
    <message>
        <source>“url(…)” is left out: a theme loads nothing from elsewhere.</source>
        <translation>略去“url(…)”：主题不从别处加载任何东西。</translation>
    </message>
    <message>
        <source>“%1(…)” cannot be computed: WeChat keeps no sums, and this one mixes units.</source>
        <translation>无法计算“%1(…)”：微信不保留算式，而这个算式混用了单位。</translation>
    </message>
    <message>
        <source>“%1(…)” is not a colour that can be computed.</source>
        <translation>“%1(…)”不是可以算出的颜色。</translation>
    </message>
    <message>
        <source>“%1(…)” is left out: it is not known, or WeChat does not keep it.</source>
        <translation>略去“%1(…)”：不认识它，或微信不保留它。</translation>
    </message>
    <message>
        <source>“%1” needs a colour.</source>
        <translation>“%1”需要一个颜色。</translation>
    </message>
    <message>
        <source>“%1” needs a unit, such as px.</source>
        <translation>“%1”需要单位，如 px。</translation>
    </message>
    <message>
        <source>“%1” needs a length.</source>
        <translation>“%1”需要一个长度。</translation>
    </message>
    <message>
        <source>“display: grid” is left out: WeChat does not keep it.</source>
        <translation>略去“display: grid”：微信不保留它。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB: that is not a theme.</source>
        <translation>“%1”超过 1 MB：这不是主题。</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>“%1”不是文本文件。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: some characters are shown as “�”.</source>
        <translation>文件不是 UTF-8：有些字符显示为“�”。</translation>
    </message>
</context>
</TS>
