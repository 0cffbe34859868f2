<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Checks</name>
    <message>
        <source>A paper&apos;s item begins with its arXiv number: “[%1] ”.</source>
        <translation>论文条目前要标 arXiv 编号：「[%1] 」。</translation>
    </message>
    <message>
        <source>This leads to a PDF: better to the paper&apos;s page, arxiv.org/abs/%1.</source>
        <translation>这里指向 PDF，最好改为论文页 arxiv.org/abs/%1。</translation>
    </message>
    <message>
        <source>This item was in the last issue already (%1).</source>
        <translation>上一期（%1）已经有这一条。</translation>
    </message>
    <message>
        <source>This address was in the issue of %1 already.</source>
        <translation>%1 那一期已经收录过这个网址。</translation>
    </message>
    <message>
        <source>The same line stands in line %1.</source>
        <translation>与第 %1 行完全相同。</translation>
    </message>
    <message>
        <source>The same address stands in line %1.</source>
        <translation>第 %1 行有同一个网址。</translation>
    </message>
    <message>
        <source>The text between two “~” is struck out: write “\~”.</source>
        <translation>两个「~」之间的文字会被划掉，应写作「\~」。</translation>
    </message>
    <message>
        <source>The text between two “*” becomes italic: write “\*”.</source>
        <translation>两个「*」之间的文字会变成斜体，应写作「\*」。</translation>
    </message>
    <message>
        <source>Readers see this “**”: it begins or ends no bold text.</source>
        <translation>读者会看到这个「**」：它没有构成粗体。</translation>
    </message>
    <message>
        <source>The heading says %1, but the file is that of %2.</source>
        <translation>标题写的是 %1，文件却是 %2 的。</translation>
    </message>
    <message>
        <source>This line is no heading: it begins with “## ”.</source>
        <translation>这一行没有成为标题，行首要写「## 」。</translation>
    </message>
    <message>
        <source>A heading needs a space behind its “#”.</source>
        <translation>标题的「#」后面要有空格。</translation>
    </message>
    <message>
        <source>Sections are missing: %1.</source>
        <translation>缺少栏目：%1。</translation>
    </message>
    <message>
        <source>“%1” is none of the newsletter&apos;s sections.</source>
        <translation>「%1」不是本刊的栏目。</translation>
    </message>
    <message>
        <source>“%1” is probably “%2”.</source>
        <translation>「%1」大概是「%2」。</translation>
    </message>
    <message>
        <source>The lines that the web site needs at the top are missing.</source>
        <translation>文件开头缺少网站需要的几行。</translation>
    </message>
    <message>
        <source>This line runs into the next one: two spaces are missing at its end.</source>
        <translation>行末缺两个空格，会与下一行连在一起。</translation>
    </message>
    <message>
        <source>The introduction says %1 items, but there are %2.</source>
        <translation>导读说有 %1 条，实际是 %2 条。</translation>
    </message>
    <message>
        <source>The introduction does not say how many items there are.</source>
        <translation>导读没有写本次有多少条。</translation>
    </message>
    <message>
        <source>The introduction is still empty.</source>
        <translation>导读还是空的。</translation>
    </message>
    <message>
        <source>The issue has no introduction yet.</source>
        <translation>这一期还没有导读。</translation>
    </message>
    <message>
        <source>The introduction is still that of %1.</source>
        <translation>导读还是 %1 那一期的。</translation>
    </message>
    <message>
        <source>The introduction is a quotation: its line begins with “&gt; ”.</source>
        <translation>导读要写成引用，行首加「&gt; 」。</translation>
    </message>
    <message>
        <source>The newsletter calls this “%1”.</source>
        <translation>本刊的写法是「%1」。</translation>
    </message>
    <message>
        <source>A label ends with the full-width “：”.</source>
        <translation>标签后面要用全角「：」。</translation>
    </message>
    <message>
        <source>The summary has no “%1：” in front.</source>
        <translation>摘要前面缺「%1：」。</translation>
    </message>
    <message>
        <source>This item has a second “%1：”.</source>
        <translation>这一条里有第二个「%1：」。</translation>
    </message>
    <message>
        <source>The brackets of this link are broken: readers see them as text.</source>
        <translation>链接的括号写坏了，读者会看到原样的括号。</translation>
    </message>
    <message>
        <source>A link&apos;s parentheses must be half-width: ( ).</source>
        <translation>链接的括号要用半角 ( )。</translation>
    </message>
    <message>
        <source>This link leads nowhere: its address is empty.</source>
        <translation>链接的网址是空的。</translation>
    </message>
    <message>
        <source>The address swallows the text behind it: a space is missing.</source>
        <translation>网址会把后面的文字吞进去：中间缺一个空格。</translation>
    </message>
    <message>
        <source>This numbered line ends the item: it must be indented.</source>
        <translation>编号行没有缩进，会让条目到此为止。</translation>
    </message>
    <message>
        <source>This item lies inside the one above: its line is indented.</source>
        <translation>行首有缩进，这一条会嵌到上一条里面。</translation>
    </message>
    <message>
        <source>A space is missing behind the “-”: this is no item yet.</source>
        <translation>「-」后面缺空格，这一行还不算条目。</translation>
    </message>
    <message>
        <source>“1、” is no numbered list: readers get one with “1. ”, indented.</source>
        <translation>「1、」不会成为编号列表，应缩进并写作「1. 」。</translation>
    </message>
    <message>
        <source>The last of the short news ends with “。”.</source>
        <translation>最后一条短讯以「。」结尾。</translation>
    </message>
    <message>
        <source>Short news end with “；”, but for the last.</source>
        <translation>短讯除最后一条外以「；」结尾。</translation>
    </message>
    <message>
        <source>This issue, %1, is not among the past issues.</source>
        <translation>往期回顾里没有本期 %1。</translation>
    </message>
    <message>
        <source>The last issue, %1, is not among the past issues.</source>
        <translation>往期回顾里没有上一期 %1。</translation>
    </message>
    <message>
        <source>This link leads nowhere: past issues lie in “../”.</source>
        <translation>链接打不开：往期的地址要以「../」开头。</translation>
    </message>
    <message>
        <source>This link leads nowhere: there is no issue of %1.</source>
        <translation>链接打不开：没有 %1 这一期。</translation>
    </message>
    <message>
        <source>The link says %1 but leads to %2.</source>
        <translation>链接写着 %1，指向的却是 %2。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>「%1」写了两遍。</translation>
    </message>
    <message>
        <source>Between Chinese words “%1” is written “%2”.</source>
        <translation>中文之间的「%1」应写作「%2」。</translation>
    </message>
    <message>
        <source>A title ends without punctuation.</source>
        <translation>标题末尾不用标点。</translation>
    </message>
    <message>
        <source>Spaces are missing between Chinese and Latin words.</source>
        <translation>中文与西文之间缺空格。</translation>
    </message>
    <message>
        <source>This item does not say whose article it is: “title | source”.</source>
        <translation>没有注明来源：「标题 | 来源」。</translation>
    </message>
    <message>
        <source>Title and source are parted by “ | ”.</source>
        <translation>标题与来源之间用「 | 」隔开。</translation>
    </message>
    <message>
        <source>The title of a project begins with “%1：”.</source>
        <translation>项目标题前要写「%1：」。</translation>
    </message>
    <message>
        <source>The title of a project begins with “owner/repository：”.</source>
        <translation>项目标题前要写「拥有者/仓库名：」。</translation>
    </message>
    <message>
        <source>A space is missing behind the tag.</source>
        <translation>标签后面缺一个空格。</translation>
    </message>
    <message>
        <source>The conference stands before the title, in brackets of its own.</source>
        <translation>会议名要放在标题前，单独用方括号。</translation>
    </message>
    <message>
        <source>A space is missing before the year: “%1 %2”.</source>
        <translation>年份前缺空格：「%1 %2」。</translation>
    </message>
    <message>
        <source>This item is still empty.</source>
        <translation>这一条还是空的。</translation>
    </message>
    <message>
        <source>This item&apos;s title is not finished: its “]” and link are missing.</source>
        <translation>标题没写完，缺「]」和链接。</translation>
    </message>
    <message>
        <source>This item has no link yet.</source>
        <translation>这一条还没有链接。</translation>
    </message>
    <message>
        <source>This reads like a field of the item above, but it is an item of its own.</source>
        <translation>看起来是上一条的附加链接，却成了单独的条目。</translation>
    </message>
    <message>
        <source>The other items of this section have a link; this one has none.</source>
        <translation>本栏目其他条目都有链接，这一条没有。</translation>
    </message>
    <message>
        <source>A bare address: it is still to become an item or a field.</source>
        <translation>只有一个网址：还没做成条目或附加链接。</translation>
    </message>
    <message>
        <source>A place that is still to be filled.</source>
        <translation>这里还留着空，没有填。</translation>
    </message>
    <message>
        <source>Nothing is said about this yet.</source>
        <translation>这一部分还没有写。</translation>
    </message>
    <message>
        <source>The summary is still empty.</source>
        <translation>摘要还是空的。</translation>
    </message>
    <message>
        <source>This field has a label but nothing behind it.</source>
        <translation>只有标签，后面没有内容。</translation>
    </message>
    <message>
        <source>This item has no summary yet.</source>
        <translation>这一条还没有摘要。</translation>
    </message>
    <message>
        <source>This WeChat address expires in some hours: open it and copy the article&apos;s own link.</source>
        <translation>这个公众号链接几小时后就会失效：请打开它，复制文章本身的链接。</translation>
    </message>
    <message>
        <source>A long WeChat address: the article also has a short one, /s/….</source>
        <translation>这是公众号长链接，文章另有 /s/… 短链接。</translation>
    </message>
    <message>
        <source>This WeChat address has more in it than the article needs.</source>
        <translation>这个公众号链接带着多余的参数。</translation>
    </message>
</context>
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
    <message>
        <source>The folder of the earlier issues (otherwise the one the file is in).</source>
        <translation>往期所在的文件夹（默认是文件自己所在的文件夹）。</translation>
    </message>
    <message>
        <source>Only these checks, separated by commas, also those that are off.</source>
        <translation>只运行这些检查（用逗号隔开），默认关闭的也可以。</translation>
    </message>
    <message>
        <source>There is no check “%1”. There are: %2.</source>
        <translation>没有「%1」这项检查。可用的有：%2。</translation>
    </message>
    <message>
        <source>--only needs the names of checks. There are: %1.</source>
        <translation>--only 后面要写检查项的名字，可用的有：%1。</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>「%1」不是文件夹。</translation>
    </message>
    <message>
        <source>Find what is broken, unfinished or against the house rules.</source>
        <translation>找出坏掉的、没写完的、不合惯例的地方。</translation>
    </message>
    <message>
        <source>As one JSON list, for scripts.</source>
        <translation>输出一个 JSON 数组，供脚本使用。</translation>
    </message>
    <message>
        <source>check needs a FILE.</source>
        <translation>check 需要一个文件。</translation>
    </message>
    <message>
        <source>“%1”: there is no such block.</source>
        <translation>“%1”：没有这个部分。</translation>
    </message>
    <message>
        <source>Set intro, title, date, or a field such as 论文/3/title, 论文/3/link:代码; or other Markdown: 论文/block:1, opening/block:1.</source>
        <translation>设置 intro、title、date，或条目的字段，如 论文/3/title、论文/3/link:代码；或其他 Markdown：论文/block:1、opening/block:1。</translation>
    </message>
    <message>
        <source>Nothing was changed: an issue can have 16 MB, and this would make it longer.</source>
        <translation>未作任何修改：一期简报最多 16 MB，这样会超出。</translation>
    </message>
    <message>
        <source>There is no theme “%1”, nor a style sheet of that name: “jianbao-cli themes list” names them.</source>
        <translation>没有名为“%1”的主题，也没有这个样式文件：“jianbao-cli themes list”会列出已有的主题。</translation>
    </message>
    <message>
        <source>Mend what can be mended with certainty, and nothing else.</source>
        <translation>只修有把握修的，别的一概不动。</translation>
    </message>
    <message>
        <source>fix needs a FILE.</source>
        <translation>fix 需要一个文件。</translation>
    </message>
    <message>
        <source>themes list takes no FILE.</source>
        <translation>themes list 后面不带文件。</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>%1: understood %2 rules with %3 selectors and %4 declarations.</source>
        <translation>%1：读懂了 %2 条规则，共 %3 个选择器、%4 条声明。</translation>
    </message>
    <message>
        <source>Text size: %1 px; line height: %2; accent: %3.</source>
        <translation>字号：%1 px；行高：%2；强调色：%3。</translation>
    </message>
    <message>
        <source>themes check needs a FILE.css.</source>
        <translation>themes check 后面要写明 FILE.css。</translation>
    </message>
    <message>
        <source>list | check FILE.css…</source>
        <translation>list | check FILE.css…</translation>
    </message>
    <message>
        <source>List the themes, or say what of a style sheet works in an article.</source>
        <translation>列出主题，或检查一个样式文件里哪些在文章中有效。</translation>
    </message>
    <message>
        <source>As JSON, one array.</source>
        <translation>以 JSON 输出，一个数组。</translation>
    </message>
    <message>
        <source>themes is followed by “list” or “check FILE.css”.</source>
        <translation>themes 后面应是“list”或“check FILE.css”。</translation>
    </message>
    <message>
        <source>wechat (the article alone), html (a whole page), markdown (with absolute links) or text.</source>
        <translation>wechat（只有文章）、html（完整网页）、markdown（链接改为绝对）或 text。</translation>
    </message>
    <message>
        <source>For markdown: the address that the issue&apos;s folder is published at.</source>
        <translation>用于 markdown：各期所在文件夹发布在哪个网址。</translation>
    </message>
    <message>
        <source>export needs --to wechat, html, markdown or text.</source>
        <translation>export 需要 --to wechat、html、markdown 或 text。</translation>
    </message>
    <message>
        <source>--to markdown needs --base-url https://…, where the issues are published.</source>
        <translation>--to markdown 需要 --base-url https://…，即各期发布的网址。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translation>Markdown 文件 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Export as a Web Page</source>
        <translation>导出为网页</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>Export as One Long Picture</source>
        <translation>导出为长图</translation>
    </message>
    <message>
        <source>Export as Markdown with Absolute Links</source>
        <translation>导出为绝对链接的 Markdown</translation>
    </message>
    <message>
        <source>Not exported: the picture would be %1 pixels high, and %2 are the most that other programs can be expected to show. Export the issue as PDF.</source>
        <translation>没有导出：长图将高达 %1 像素，而别的程序大多只能显示 %2 像素。请改为导出 PDF。</translation>
    </message>
    <message>
        <source>Not exported: there is not enough memory for the picture.</source>
        <translation>没有导出：内存不够放下这张图。</translation>
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
    <message numerus="yes">
        <source>move %n part(s)</source>
        <translation>
            <numerusform>移动 %n 个部分</numerusform>
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
    <name>Jianbao::ArticleExport</name>
    <message>
        <source>Not exported: the web engine could not print the article.</source>
        <translation>没有导出：网页引擎打印不了这篇文章。</translation>
    </message>
    <message>
        <source>Not exported: the web engine could not draw the article.</source>
        <translation>没有导出：网页引擎画不出这篇文章。</translation>
    </message>
    <message>
        <source>Not exported: there is not enough memory for the picture.</source>
        <translation>没有导出：内存不够放下这张图。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Chip</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation>按 Delete 删除，按回车修改</translation>
    </message>
    <message>
        <source>%1
Delete removes it, Enter or a double click edits it</source>
        <translation>%1
按 Delete 删除，按回车或双击修改</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>删除标签 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Jianbao::CopyDesk</name>
    <message>
        <source>&amp;Copy for WeChat</source>
        <translation>复制到公众号(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;HTML</source>
        <translation>复制 HTML(&amp;H)</translation>
    </message>
    <message>
        <source>Copy Plain &amp;Text</source>
        <translation>复制纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>复制到公众号</translation>
    </message>
    <message>
        <source>Copy the article as the WeChat editor takes it, pictures included</source>
        <translation>按公众号编辑器接受的格式复制文章，图片一并带上</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>仍然复制</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>去看看</translation>
    </message>
    <message numerus="yes">
        <source>Not copied yet: %n picture(s) cannot be read: %1</source>
        <translation>
            <numerusform>还没有复制：有 %n 张图片读不出来：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into the WeChat editor.</source>
        <translation>已复制，可粘贴到公众号后台</translation>
    </message>
    <message>
        <source>The article&apos;s HTML is copied.</source>
        <translation>已复制文章的 HTML</translation>
    </message>
    <message>
        <source>The article is copied as plain text.</source>
        <translation>已复制文章的纯文本</translation>
    </message>
    <message>
        <source>Not copied: another program keeps the clipboard to itself.</source>
        <translation>没有复制成功：别的程序占用了剪贴板。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Jianbao::CssEdit</name>
    <message>
        <source>Style sheet</source>
        <translation>样式表</translation>
    </message>
</context>
<context>
    <name>Jianbao::CssTab</name>
    <message>
        <source>What was not understood</source>
        <translation>没有看懂的地方</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>关闭这个标签页</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in the style sheet</source>
        <translation>在样式表中查找</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) or declaration(s) were left out:</source>
        <translation>
            <numerusform>有 %n 条规则或声明没有采用：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::DatePicker</name>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>No calendar has the day %1.</source>
        <translation>日历上没有 %1 这一天。</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Jianbao::Document</name>
    <message>
        <source>Not done: an issue can have %1 MB, and this would make it longer.</source>
        <translation>未执行：一期简报最多 %1 MB，这样会超出。</translation>
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
    <message>
        <source>There is no such part of the issue any more.</source>
        <translation>简报中已经没有这一部分了。</translation>
    </message>
    <message>
        <source>It cannot stand there: it would run together with the text beside it.</source>
        <translation>不能移到那里：会与旁边的文字连成一体。</translation>
    </message>
    <message>
        <source>There is no such link in the item any more.</source>
        <translation>这个条目里已经没有这个链接了。</translation>
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
    <name>Jianbao::ExportDesk</name>
    <message>
        <source>&amp;Web Page…</source>
        <translation>网页(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Long Picture…</source>
        <translation>长图(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Markdown with Absolute Links…</source>
        <translation>绝对链接的 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Ask for the Place Again</source>
        <translation>重新选择位置(&amp;A)</translation>
    </message>
    <message>
        <source>The next export of this newsletter asks where to</source>
        <translation>这份简报下次导出时会再问位置</translation>
    </message>
    <message>
        <source>The next export asks for its place.</source>
        <translation>下次导出会再问位置。</translation>
    </message>
    <message>
        <source>Not exported: that is the issue&apos;s own file.</source>
        <translation>没有导出：那是这一期自己的文件。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>换个位置…</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1, but without %n picture(s) that could not be read: %2</source>
        <translation>
            <numerusform>已导出到 %1，但有 %n 张图片读不出来：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1. %n relative link(s) stayed as they are: nobody has said at which address this newsletter&apos;s folder is published.</source>
        <translation>
            <numerusform>已导出到 %1。有 %n 个相对链接保持原样：还不知道这份简报的文件夹发布在哪个网址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the Address…</source>
        <translation>填写网址…</translation>
    </message>
    <message>
        <source>Address of the Newsletter</source>
        <translation>简报的网址</translation>
    </message>
    <message>
        <source>The address of the folder that the issues are published in, for instance https://example.org/newsletter/</source>
        <translation>各期所在文件夹的网址，例如 https://example.org/newsletter/</translation>
    </message>
    <message>
        <source>“%1” is not an address: it begins with https:// or http://.</source>
        <translation>“%1”不是网址：网址以 https:// 或 http:// 开头。</translation>
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
    <message numerus="yes">
        <source>%1 There are %n more problem(s).</source>
        <translation>
            <numerusform>%1 另有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开设置文件</translation>
    </message>
</context>
<context>
    <name>Jianbao::FindAndReplace</name>
    <message>
        <source>From the beginning again.</source>
        <translation>已从头继续查找。</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>已从末尾继续查找。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>多于 %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>共 %1 处</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Jianbao::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全词</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find in the whole issue</source>
        <translation>在整期中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous Hit (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next Hit (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Jianbao::Finder</name>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Not replaced: the text changed meanwhile.</source>
        <translation>未替换：文字在此期间改过了。</translation>
    </message>
</context>
<context>
    <name>Jianbao::FrontMatterEditor</name>
    <message>
        <source>Front matter, as YAML</source>
        <translation>Front matter（YAML）</translation>
    </message>
    <message>
        <source>Add front matter</source>
        <translation>添加 front matter</translation>
    </message>
    <message>
        <source>Keys and values at the top of the file, which the site&apos;s generator reads</source>
        <translation>文件开头的键和值，供网站生成器读取</translation>
    </message>
    <message>
        <source>edit front matter</source>
        <translation>修改 front matter</translation>
    </message>
    <message>
        <source>add front matter</source>
        <translation>添加 front matter</translation>
    </message>
</context>
<context>
    <name>Jianbao::GoTo</name>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to an item: title, source, section</source>
        <translation>转到条目：标题、来源、栏目</translation>
    </message>
    <message>
        <source>Do what? Type a command</source>
        <translation>要做什么？输入命令</translation>
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
    <message>
        <source>Filter Items</source>
        <translation>筛选条目</translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemForm</name>
    <message>
        <source>edit title</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>edit source name</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>edit link</source>
        <translation>编辑链接</translation>
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
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translation>来源(&amp;C)</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>链接(&amp;K)</translation>
    </message>
    <message>
        <source>Al&amp;so</source>
        <translation>附加(&amp;S)</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>摘要(&amp;M)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>2003.08646, ICCV 2019</source>
        <translation>2003.08646，ICCV 2019</translation>
    </message>
    <message>
        <source>Enter or a comma ends a tag. Backspace takes the last one away, ← goes to the tags.</source>
        <translation>回车或逗号结束一个标签；退格键删除最后一个，← 键进入标签。</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
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
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkRow</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>The words of a link behind the title</source>
        <translation>标题后面的链接文字</translation>
    </message>
    <message>
        <source>The label of a line below the title</source>
        <translation>标题下面一行的标签名</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Move or remove this link</source>
        <translation>移动或删除这个链接</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkTable</name>
    <message>
        <source>Label</source>
        <translation>标签名</translation>
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
        <translation>新的带标签链接</translation>
    </message>
    <message>
        <source>Add this labelled link (Enter)</source>
        <translation>添加这个链接（回车）</translation>
    </message>
    <message>
        <source>Add this labelled link</source>
        <translation>添加这个链接</translation>
    </message>
    <message>
        <source>Not taken over from the links of the item before: %1</source>
        <translation>前一条目的链接中未填入的内容：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>edit labelled link</source>
        <translation>修改附加链接</translation>
    </message>
    <message>
        <source>edit label</source>
        <translation>修改标签名</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动%1</translation>
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
        <source>Open an Issue</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <source>Save the Issue As</source>
        <translation>简报另存为</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao %1&lt;/h3&gt;&lt;p&gt;An editor for newsletters of curated links that are published to WeChat.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;简报 %1&lt;/h3&gt;&lt;p&gt;为链接精选类简报做的编辑器，面向微信公众号发布。&lt;/p&gt;&lt;p&gt;自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation>关于简报</translation>
    </message>
    <message>
        <source>No program was found that edits %1.</source>
        <translation>没有找到可以编辑 %1 的程序。</translation>
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
        <source>edit name</source>
        <translation>编辑名称</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2020-03-30</translation>
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
        <source>edit subtitle</source>
        <translation>编辑副标题</translation>
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
        <source>edit intro</source>
        <translation>编辑导读</translation>
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
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>副标题(&amp;B)</translation>
    </message>
    <message>
        <source>Tag&amp;line</source>
        <translation>标语(&amp;L)</translation>
    </message>
    <message>
        <source>Intr&amp;o</source>
        <translation>导读(&amp;O)</translation>
    </message>
    <message>
        <source>Other te&amp;xt</source>
        <translation>其他文字(&amp;X)</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>Front matter(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Jianbao::PictureBar</name>
    <message>
        <source>Load Pictures</source>
        <translation>载入图片</translation>
    </message>
    <message>
        <source>Always for This Issue</source>
        <translation>这一期总是载入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask the other servers for them, this time</source>
        <translation>这一次向别的服务器要图片</translation>
    </message>
    <message>
        <source>Load them now and whenever this issue is open</source>
        <translation>现在载入，以后打开这一期时也载入</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n picture(s)…</source>
        <translation>
            <numerusform>正在载入 %n 张图片…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) lie on other servers and are not loaded.</source>
        <translation>
            <numerusform>有 %n 张图片在别的服务器上，没有载入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded.</source>
        <translation>
            <numerusform>有 %n 张图片载入不了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
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
    <name>Jianbao::Profile</name>
    <message>
        <source>a bracket is not closed, or a comma is missing</source>
        <translation>括号没有闭合，或缺少逗号</translation>
    </message>
    <message>
        <source>a colon is missing behind a name</source>
        <translation>名称后面缺少冒号</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>a backslash stands before a sign that needs none</source>
        <translation>有不该出现的反斜杠</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>有文字不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>a text is not closed by a double quote</source>
        <translation>有文字缺少结尾的双引号</translation>
    </message>
    <message>
        <source>a name in double quotes must stand here; is there a comma too many?</source>
        <translation>此处应是双引号中的名称；是否多了一个逗号？</translation>
    </message>
    <message>
        <source>there is too much in it</source>
        <translation>内容过多</translation>
    </message>
    <message>
        <source>there is something behind its end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>here is something that is no value; is a text without its double quotes?</source>
        <translation>此处不是合法的值；文字是否缺少双引号？</translation>
    </message>
    <message>
        <source>one of “ | ”, “丨” and “｜”</source>
        <translation>“ | ”、“丨”或“｜”</translation>
    </message>
    <message>
        <source>“：” or “:”, or one of them with a space behind it</source>
        <translation>“：”或“:”，后面可以带一个空格</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; only the last one counts.</source>
        <translation>“%1”在此重复出现；仅最后一个有效。</translation>
    </message>
    <message>
        <source>“%1” must be %2. The built-in value is used.</source>
        <translation>“%1”应为%2。已改用内置值。</translation>
    </message>
    <message>
        <source>“%1” is not known and has no effect.</source>
        <translation>“%1”不是已知的设置，不起作用。</translation>
    </message>
    <message>
        <source>“%1” is not known and has no effect. Is “%2” meant?</source>
        <translation>“%1”不是已知的设置，不起作用。是否想写“%2”？</translation>
    </message>
    <message>
        <source>a text of one line in double quotes</source>
        <translation>双引号中的单行文字</translation>
    </message>
    <message>
        <source>written like “{name} ({date})：{subtitle}”, with the date in brackets</source>
        <translation>“{name} ({date})：{subtitle}”这样的格式，日期放在括号中</translation>
    </message>
    <message>
        <source>a short text without a colon, or empty</source>
        <translation>不含冒号的短文字，或留空</translation>
    </message>
    <message>
        <source>a list of labels: [&quot;…&quot;, &quot;…&quot;], each of up to ten characters</source>
        <translation>标签列表：[&quot;…&quot;, &quot;…&quot;]，每个不超过十个字</translation>
    </message>
    <message>
        <source>a list of at least one label: [&quot;…&quot;, &quot;…&quot;], each of up to ten characters</source>
        <translation>至少含一个标签的列表：[&quot;…&quot;, &quot;…&quot;]，每个不超过十个字</translation>
    </message>
    <message>
        <source>a list of names: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>名称列表：[&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>a list of names, each a text of one line or {&quot;name&quot;: &quot;…&quot;}</source>
        <translation>名称列表，每项为单行文字或 {&quot;name&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>a list of some of %1</source>
        <translation>由 %1 中若干项组成的列表</translation>
    </message>
    <message>
        <source>a group in braces: {&quot;heading&quot;: &quot;…&quot;}</source>
        <translation>花括号中的一组设置：{&quot;heading&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>“table” or “bullets”</source>
        <translation>“table”或“bullets”</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 到 %1 的整数</translation>
    </message>
    <message>
        <source>an address with {date} in it</source>
        <translation>含有 {date} 的地址</translation>
    </message>
    <message>
        <source>a text in double quotes, or a list of its lines</source>
        <translation>双引号中的文字，或由各行组成的列表</translation>
    </message>
    <message>
        <source>a group in braces: {&quot;label-colon&quot;: false}</source>
        <translation>花括号中的一组设置：{&quot;label-colon&quot;: false}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>This is too large for settings. The built-in ones are used.</source>
        <translation>设置文件过大。已改用内置设置。</translation>
    </message>
    <message>
        <source>This is not JSON: %1. The built-in settings are used.</source>
        <translation>不是合法的 JSON：%1。已改用内置设置。</translation>
    </message>
    <message>
        <source>The settings must stand in braces: { … }. The built-in ones are used.</source>
        <translation>设置必须放在花括号中：{ … }。已改用内置设置。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProfileFile</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>无法新建“%1”。</translation>
    </message>
</context>
<context>
    <name>Jianbao::QuickPick</name>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的。</translation>
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
    <name>Jianbao::Search</name>
    <message numerus="yes">
        <source>The replacement asks for group “%1”, but the expression has %n group(s).</source>
        <translation>
            <numerusform>替换内容用到了分组“%1”，而表达式只有 %n 个分组。</numerusform>
        </translation>
    </message>
    <message>
        <source>This expression takes too long for this text.</source>
        <translation>这个表达式在这篇文字里要算太久。</translation>
    </message>
    <message>
        <source>The expression is not complete or not right: %1 (character %2).</source>
        <extracomment>%1 is the engine&apos;s own words, %2 a number counted from 1</extracomment>
        <translation>表达式不完整或有误：%1（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>This expression cannot be limited to whole words.</source>
        <translation>这个表达式不能限定为全词匹配。</translation>
    </message>
    <message>
        <source>There are too many places to replace at once. Look for something more particular.</source>
        <translation>要替换的地方太多，一次换不完。请查找更具体的内容。</translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionList</name>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Filter: title, source, link, tag, summary</source>
        <translation>筛选：标题、来源、链接、标签、摘要</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Shows the items that contain all of these words. Esc shows all items again.</source>
        <translation>只显示包含所有这些词的条目；按 Esc 恢复全部。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionTab</name>
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
        <source>Choose an item in the list to edit it.</source>
        <translation>在列表中选择一个条目来编辑。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>显示全部条目</translation>
    </message>
    <message>
        <source>This section has no items yet.
Paste a link, drop links here, or type a title.</source>
        <translation>这个栏目还没有条目。
粘贴链接，拖入网址，或输入标题。</translation>
    </message>
    <message>
        <source>No item of this section matches the filter.</source>
        <translation>这个栏目中没有符合筛选的条目。</translation>
    </message>
    <message>
        <source>The issue has changed while the items were being dragged. Drag them once more.</source>
        <translation>拖动期间稿件有改动，请再拖一次。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ShortcutWindow</name>
    <message>
        <source>In the List of Items</source>
        <translation>在条目列表中</translation>
    </message>
    <message>
        <source>While Finding</source>
        <translation>查找时</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>Delete the selected items</source>
        <translation>删除所选条目</translation>
    </message>
    <message>
        <source>Select more items</source>
        <translation>选中更多条目</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close, and go to what was found</source>
        <translation>关闭，并转到找到之处</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter: command or key</source>
        <translation>筛选：命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
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
    <message>
        <source>The length of the article&apos;s HTML, tags included: %1 characters, %2 KB. WeChat&apos;s draft box takes up to %3 characters and less than 1 MB.</source>
        <translation>文章 HTML 的长度，标签计入：%1 字符，%2 KB。公众号草稿箱最多收 %3 字符，且须小于 1 MB。</translation>
    </message>
    <message>
        <source>Longer articles have been accepted by pasting; try it, or leave something out.</source>
        <translation>更长的文章粘贴时也曾被接受，可以试试，或删去一些内容。</translation>
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
    <name>Jianbao::TabActions</name>
    <message>
        <source>&amp;Next Tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>标签页 %1</translation>
    </message>
</context>
<context>
    <name>Jianbao::ThemeControlsPanel</name>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>As the Theme Has It</source>
        <translation>恢复主题原样</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The theme&apos;s</source>
        <translation>随主题</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Take colour, sizes and font back to what the theme says</source>
        <translation>颜色、字号、间距和字体都回到主题原来的样子</translation>
    </message>
    <message>
        <source>The theme&apos;s colour</source>
        <translation>主题原来的颜色</translation>
    </message>
    <message>
        <source>Accent colour %1</source>
        <translation>强调色 %1</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>其他颜色…</translation>
    </message>
</context>
<context>
    <name>Jianbao::ThemeDesk</name>
    <message>
        <source>&amp;Theme Gallery</source>
        <translation>主题库(&amp;G)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Choose how the article looks</source>
        <translation>选择文章的样子</translation>
    </message>
    <message>
        <source>Custom &amp;CSS</source>
        <translation>自定义 CSS(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the theme&apos;s style sheet in a tab; one of ours is copied first</source>
        <translation>在标签页里编辑主题的样式表；内置主题会先复制一份</translation>
    </message>
    <message>
        <source>&amp;Import a Theme…</source>
        <translation>导入主题(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a Theme</source>
        <translation>导入主题</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>样式表 (*.css)</translation>
    </message>
    <message>
        <source>The theme “%1” was added and chosen.</source>
        <translation>已添加并选用主题“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The theme “%1” was added and chosen. %n rule(s) or declaration(s) of it were left out, the first in line %2: %3</source>
        <translation>
            <numerusform>已添加并选用主题“%1”。其中 %n 条规则或声明没有采用，第一条在第 %2 行：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>That theme is gone.</source>
        <translation>这个主题已经不在了。</translation>
    </message>
    <message>
        <source>The new theme could not be put into “%1”.</source>
        <translation>新主题没能放进“%1”。</translation>
    </message>
    <message>
        <source>Custom CSS</source>
        <translation>自定义 CSS</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash.</source>
        <translation>“%1”没能移到回收站。</translation>
    </message>
    <message>
        <source>The theme “%1” is in the trash.</source>
        <translation>主题“%1”已移到回收站。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ThemeGallery</name>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add a theme from a CSS file</source>
        <translation>从 CSS 文件添加主题</translation>
    </message>
    <message>
        <source>Edit CSS</source>
        <translation>编辑 CSS</translation>
    </message>
    <message>
        <source>Make It Yours</source>
        <translation>以此为基础修改</translation>
    </message>
    <message>
        <source>Open this theme&apos;s style sheet in a tab</source>
        <translation>在标签页里打开这个主题的样式表</translation>
    </message>
    <message>
        <source>Begin a theme of your own from this one, and open its style sheet in a tab</source>
        <translation>以这个主题为基础做一个自己的，并在标签页里打开样式表</translation>
    </message>
    <message>
        <source>Begin a Theme from This One</source>
        <translation>以此为基础新建主题</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
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
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no PNG, JPEG, GIF or WebP image</source>
        <translation>不是 PNG、JPEG、GIF 或 WebP 图片</translation>
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
        <source>&amp;Newsletter Profile…</source>
        <translation>简报设置文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Go to &amp;Item…</source>
        <translation>转到条目(&amp;I)…</translation>
    </message>
    <message>
        <source>Next P&amp;art of the Window</source>
        <translation>窗口的下一部分(&amp;A)</translation>
    </message>
    <message>
        <source>Previous Pa&amp;rt of the Window</source>
        <translation>窗口的上一部分(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>恢复原大小(&amp;U)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the article to a file</source>
        <translation>把文章写成文件</translation>
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
    <name>MissingPictures</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，还有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>像素太多</translation>
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
    <message>
        <source>“%1” of a theme must be %2.</source>
        <translation>主题的“%1”应是%2。</translation>
    </message>
    <message>
        <source>a colour such as #0b6e69</source>
        <translation>一种颜色，如 #0b6e69</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>sans, serif or mono</source>
        <translation>sans、serif 或 mono</translation>
    </message>
    <message>
        <source>There is no style sheet “%1”.</source>
        <translation>没有样式文件“%1”。</translation>
    </message>
    <message>
        <source>The style sheet “%1” could not be read: %2</source>
        <translation>样式文件“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>没有名为“%1”的主题。</translation>
    </message>
    <message>
        <source>There is no folder for themes.</source>
        <translation>没有存放主题的文件夹。</translation>
    </message>
    <message>
        <source>The theme could not be put into “%1”.</source>
        <translation>主题无法存入“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds no rule for an article.</source>
        <translation>“%1”里没有能用于文章的样式规则。</translation>
    </message>
</context>
</TS>
