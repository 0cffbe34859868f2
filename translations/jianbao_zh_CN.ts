<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountEntry</name>
    <message>
        <source>The AppID is missing. It stands in the WeChat console beside the AppSecret.</source>
        <translation>缺少 AppID。它在公众号后台，与 AppSecret 在同一页。</translation>
    </message>
    <message>
        <source>This is the account&apos;s original ID. The AppID begins with wx.</source>
        <translation>这是公众号的原始 ID。AppID 以 wx 开头。</translation>
    </message>
    <message>
        <source>An AppID is wx and sixteen letters or digits behind it.</source>
        <translation>AppID 是 wx 加十六个字母或数字。</translation>
    </message>
    <message>
        <source>Give the account a name, to tell it from others.</source>
        <translation>给这个账号起个名字，以便区分。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is not kept. Please leave it out.</source>
        <translation>代理的密码不会保存，请去掉它。</translation>
    </message>
    <message numerus="yes">
        <source>WeChat takes at most %n character(s).</source>
        <translation>
            <numerusform>微信最多接受 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>An AppSecret usually has %1 digits and letters from a to f; this one looks different.</source>
        <translation>AppSecret 通常是 %1 个数字和 a 到 f 的字母，这个看起来不一样。</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>The address of WeChat&apos;s API must look like https://api.weixin.qq.com.</source>
        <translation>微信接口的地址应形如 https://api.weixin.qq.com。</translation>
    </message>
    <message>
        <source>The address of WeChat&apos;s API must end with its path.</source>
        <translation>微信接口的地址里不能有用户名、参数或锚点。</translation>
    </message>
    <message>
        <source>The address of WeChat&apos;s API must begin with https: the AppSecret would be readable on its way.</source>
        <translation>微信接口的地址必须以 https 开头，否则 AppSecret 会在途中泄露。</translation>
    </message>
    <message>
        <source>A proxy must look like http://host:8080 or socks5://host:1080.</source>
        <translation>代理应形如 http://host:8080 或 socks5://host:1080。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not a web address. One begins with http:// or https://.</source>
        <translation>这不是网址。网址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>电脑没有联网。</translation>
    </message>
    <message>
        <source>The site cannot be reached. Is the address right?</source>
        <translation>连不上这个网站。网址写对了吗？</translation>
    </message>
    <message>
        <source>The address leads to this computer or a private network, so it was not asked.</source>
        <translation>这个网址指向本机或内网，没有访问。</translation>
    </message>
    <message>
        <source>The address leads on and on to other addresses, so it was given up.</source>
        <translation>网址一再跳转，已放弃。</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>网站迟迟没有响应。</translation>
    </message>
    <message>
        <source>The connection to the site is not secure: its certificate is not in order.</source>
        <translation>与网站的连接不安全：证书有问题。</translation>
    </message>
    <message>
        <source>The author has deleted this article.</source>
        <translation>该文章已被作者删除。</translation>
    </message>
    <message>
        <source>WeChat has taken this article down for breaking its rules.</source>
        <translation>该文章因违规已被微信下架。</translation>
    </message>
    <message>
        <source>The site wants to see that a person is reading. Open the page in a browser and paste its title and text, or try again later.</source>
        <translation>网站要求验证是真人访问。请在浏览器中打开网页，把标题和正文粘贴过来，或稍后重试。</translation>
    </message>
    <message>
        <source>The page cannot be read for the moment. Try again later.</source>
        <translation>网页暂时无法读取，请稍后重试。</translation>
    </message>
    <message>
        <source>The site does not let the program read this page. Open it in a browser and paste its title.</source>
        <translation>网站不允许程序读取此页。请在浏览器中打开，把标题粘贴过来。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有这个网页。</translation>
    </message>
    <message>
        <source>The page is too large to be read.</source>
        <translation>网页太大，无法读取。</translation>
    </message>
    <message>
        <source>The address leads to a file, not to a page.</source>
        <translation>网址指向一个文件，不是网页。</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be read as a page.</source>
        <translation>网站返回的内容不是能读的网页。</translation>
    </message>
    <message>
        <source> (HTTP %1)</source>
        <translation>（HTTP %1）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The page seems to be gone: its address leads to the front page %1.</source>
        <translation>网页可能已不在：网址跳转到了首页 %1。</translation>
    </message>
    <message>
        <source>The address leads on to %1.</source>
        <translation>网址会跳转到 %1。</translation>
    </message>
    <message>
        <source>The page has moved to %1.</source>
        <translation>网页已搬到 %1。</translation>
    </message>
    <message>
        <source>This WeChat address works for some hours only. Open the article in WeChat and copy its lasting link.</source>
        <translation>这个微信链接几小时后就会失效。请在微信中打开文章，复制永久链接。</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Lines for the web site</source>
        <translation>网站所需的文件开头</translation>
    </message>
    <message>
        <source>Date of the issue</source>
        <translation>标题日期与文件名不符</translation>
    </message>
    <message>
        <source>Broken headings</source>
        <translation>标题写法有误</translation>
    </message>
    <message>
        <source>Missing sections</source>
        <translation>缺少栏目</translation>
    </message>
    <message>
        <source>Unknown sections</source>
        <translation>陌生栏目</translation>
    </message>
    <message>
        <source>Number of items in the intro</source>
        <translation>导读里的条数不对</translation>
    </message>
    <message>
        <source>No number of items in the intro</source>
        <translation>导读未写条数</translation>
    </message>
    <message>
        <source>Empty intro</source>
        <translation>导读为空</translation>
    </message>
    <message>
        <source>Intro of an earlier issue</source>
        <translation>导读还是以前的</translation>
    </message>
    <message>
        <source>Intro that is no quotation</source>
        <translation>导读不是引用</translation>
    </message>
    <message>
        <source>Numbered lines without indentation</source>
        <translation>编号行未缩进</translation>
    </message>
    <message>
        <source>Items within another item</source>
        <translation>条目嵌进了上一条</translation>
    </message>
    <message>
        <source>No space behind “-”</source>
        <translation>「-」后缺空格</translation>
    </message>
    <message>
        <source>“1、” at the start of lines</source>
        <translation>「1、」式编号</translation>
    </message>
    <message>
        <source>End of the lines of short news</source>
        <translation>短讯行末标点</translation>
    </message>
    <message>
        <source>Lines that run together</source>
        <translation>行末缺空格，两行相连</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>链接写法有误</translation>
    </message>
    <message>
        <source>Full-width brackets of links</source>
        <translation>链接用了全角括号</translation>
    </message>
    <message>
        <source>Links without an address</source>
        <translation>链接缺网址</translation>
    </message>
    <message>
        <source>Text that sticks to an address</source>
        <translation>网址后粘着文字</translation>
    </message>
    <message>
        <source>Text struck out by “~”</source>
        <translation>「~」造成删除线</translation>
    </message>
    <message>
        <source>Stray “*”</source>
        <translation>多余的「*」</translation>
    </message>
    <message>
        <source>Doubled punctuation</source>
        <translation>标点重复</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>词语重复</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>中文里的半角标点</translation>
    </message>
    <message>
        <source>Punctuation at the end of titles</source>
        <translation>标题末尾的标点</translation>
    </message>
    <message>
        <source>Spaces between Chinese and Latin words</source>
        <translation>中西文之间的空格</translation>
    </message>
    <message>
        <source>Unfinished items</source>
        <translation>未完成的条目</translation>
    </message>
    <message>
        <source>Items without a link</source>
        <translation>条目缺链接</translation>
    </message>
    <message>
        <source>Bare addresses</source>
        <translation>尚未整理的网址</translation>
    </message>
    <message>
        <source>Places to be filled</source>
        <translation>待填的空</translation>
    </message>
    <message>
        <source>Empty summaries</source>
        <translation>摘要为空</translation>
    </message>
    <message>
        <source>Labels with nothing behind them</source>
        <translation>空的附加链接</translation>
    </message>
    <message>
        <source>Missing summaries</source>
        <translation>缺摘要</translation>
    </message>
    <message>
        <source>Missing summary labels</source>
        <translation>缺「摘要」标签</translation>
    </message>
    <message>
        <source>Doubled summary labels</source>
        <translation>「摘要」标签重复</translation>
    </message>
    <message>
        <source>Other names of labels</source>
        <translation>标签用词不统一</translation>
    </message>
    <message>
        <source>Colons of labels</source>
        <translation>标签的冒号</translation>
    </message>
    <message>
        <source>Missing sources</source>
        <translation>缺来源</translation>
    </message>
    <message>
        <source>Separator of title and source</source>
        <translation>标题与来源的分隔</translation>
    </message>
    <message>
        <source>Names of projects</source>
        <translation>项目标题缺仓库名</translation>
    </message>
    <message>
        <source>Space behind tags</source>
        <translation>标签后缺空格</translation>
    </message>
    <message>
        <source>Conferences that are no tag</source>
        <translation>会议名未作标签</translation>
    </message>
    <message>
        <source>Year of conferences</source>
        <translation>会议年份的写法</translation>
    </message>
    <message>
        <source>Missing arXiv numbers</source>
        <translation>缺 arXiv 编号</translation>
    </message>
    <message>
        <source>Addresses of PDFs</source>
        <translation>论文链接指向 PDF</translation>
    </message>
    <message>
        <source>Length of the article</source>
        <translation>文章长度</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>标题长度</translation>
    </message>
    <message>
        <source>Length of the digest</source>
        <translation>摘要长度</translation>
    </message>
    <message>
        <source>Pictures that WeChat does not take</source>
        <translation>公众号不接受的图片</translation>
    </message>
    <message>
        <source>WeChat addresses that expire</source>
        <translation>会失效的公众号链接</translation>
    </message>
    <message>
        <source>Long WeChat addresses</source>
        <translation>公众号长链接</translation>
    </message>
    <message>
        <source>Doubled lines</source>
        <translation>重复的行</translation>
    </message>
    <message>
        <source>Links that stand twice</source>
        <translation>重复的链接</translation>
    </message>
    <message>
        <source>Items of the last issue</source>
        <translation>上一期留下的条目</translation>
    </message>
    <message>
        <source>Links of earlier issues</source>
        <translation>往期收录过的链接</translation>
    </message>
    <message>
        <source>Past issues without this one</source>
        <translation>往期回顾缺本期</translation>
    </message>
    <message>
        <source>Past issues without the last one</source>
        <translation>往期回顾缺上一期</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>打不开的链接</translation>
    </message>
    <message>
        <source>Links that have moved</source>
        <translation>搬走的链接</translation>
    </message>
    <message>
        <source>Links that could not be followed</source>
        <translation>未能访问的链接</translation>
    </message>
    <message>
        <source>Dead links of past issues</source>
        <translation>往期链接打不开</translation>
    </message>
    <message>
        <source>Past issues that lead elsewhere</source>
        <translation>往期日期与链接不符</translation>
    </message>
</context>
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
        <translation>两个「~」之间的文字会带删除线，请在「~」前加「\」。</translation>
    </message>
    <message>
        <source>The text between two “*” becomes italic: write “\*”.</source>
        <translation>两个「*」之间的文字会变成斜体，请在「*」前加「\」。</translation>
    </message>
    <message>
        <source>Readers see this “**”: it begins or ends no bold text.</source>
        <translation>这个「**」没有配成一对，读者会原样看到它。</translation>
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
        <translation>文件开头缺少网站需要的几行设置（--- 之间）。</translation>
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
        <translation>链接的括号没有配好，读者会看到方括号和网址。</translation>
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
        <translation>编号行前要缩进，否则条目到这里就断了。</translation>
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
        <translation>这里还没有填。</translation>
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
        <translation>这是公众号长链接；在微信里复制链接可得到 /s/… 短链接。</translation>
    </message>
    <message>
        <source>This WeChat address has more in it than the article needs.</source>
        <translation>这个公众号链接后面带着多余的参数，可以去掉。</translation>
    </message>
    <message>
        <source>The article has %L1 characters of HTML; WeChat promises to take fewer than %L2.</source>
        <translation>文章的 HTML 有 %L1 个字符，公众号承诺接受的少于 %L2 个。</translation>
    </message>
    <message>
        <source>The title has %1 characters; WeChat takes %2 at most.</source>
        <translation>标题有 %1 个字，公众号最多 %2 个。</translation>
    </message>
    <message>
        <source>The introduction has %1 characters; as a digest WeChat takes %2 at most.</source>
        <translation>导读有 %1 个字；用作公众号摘要最多 %2 个。</translation>
    </message>
    <message>
        <source>This picture&apos;s file is empty.</source>
        <translation>这张图片的文件是空的。</translation>
    </message>
    <message>
        <source>WeChat does not take pictures of this kind: PNG or JPEG will do.</source>
        <translation>公众号不接受这种图片，请用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>This picture has %1 MB; WeChat takes less than 1 MB.</source>
        <translation>这张图片有 %1 MB，公众号只接受 1 MB 以下的。</translation>
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
    <message>
        <source>FILE URL…</source>
        <translation>文件 网址…</translation>
    </message>
    <message>
        <source>Read pages and append them to an issue as items, each in the section its site belongs to.</source>
        <translation>抓取网页，作为条目追加到一期简报，各归所属的栏目。</translation>
    </message>
    <message>
        <source>The section for all of them (otherwise the profile proposes one).</source>
        <translation>都放进这个栏目（否则按简报设置推荐）。</translation>
    </message>
    <message>
        <source>Read nothing: the addresses become items to finish.</source>
        <translation>不联网：网址直接成为待完善的条目。</translation>
    </message>
    <message>
        <source>The issue has no section that items could go to.</source>
        <translation>这期简报没有可放条目的栏目。</translation>
    </message>
    <message>
        <source>There is no section “%1”. There are: %2.</source>
        <translation>没有栏目“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>add needs a FILE and a URL.</source>
        <translation>add 需要文件和网址。</translation>
    </message>
    <message>
        <source>is in the issue already: %1.</source>
        <translation>这期已有：%1。</translation>
    </message>
    <message>
        <source>was in %1 already.</source>
        <translation>%1 已收录过。</translation>
    </message>
    <message>
        <source>It was added with its address alone.</source>
        <translation>已只用网址添加。</translation>
    </message>
    <message>
        <source>URL…</source>
        <translation>网址…</translation>
    </message>
    <message>
        <source>Read pages and say what an item needs of them: title, source, summary.</source>
        <translation>抓取网页，给出条目需要的标题、来源、摘要。</translation>
    </message>
    <message>
        <source>capture needs a URL.</source>
        <translation>capture 需要网址。</translation>
    </message>
    <message>
        <source>Also follow each link, to see whether its page is there.</source>
        <translation>还逐个访问链接，看网页是否还在。</translation>
    </message>
    <message>
        <source>Returns 0 when done, 1 when problems were found, 2 when used wrongly, 3 when a file or the network failed.</source>
        <translation>完成返回 0，发现问题返回 1，用法不对返回 2，文件或网络出错返回 3。</translation>
    </message>
    <message>
        <source>the pictures have more than 256 MB in all</source>
        <translation>图片合计超过 256 MB</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>larger than 64 MB</source>
        <translation>大于 64 MB</translation>
    </message>
    <message>
        <source>Begin a new issue: its frame, empty sections and the list of past issues.</source>
        <translation>新建一期：框架、空栏目和往期回顾。</translation>
    </message>
    <message>
        <source>The date of the issue (otherwise when the next is due).</source>
        <translation>这一期的日期（默认按往期间隔推算）。</translation>
    </message>
    <message>
        <source>The folder of the earlier issues (otherwise that of -o, or the present one).</source>
        <translation>往期所在的文件夹（默认是 -o 的文件夹，或当前文件夹）。</translation>
    </message>
    <message>
        <source>Write to this file, or to a file named by the date in this folder; never over a file that exists.</source>
        <translation>写到此文件，或写到此文件夹里以日期命名的文件；绝不覆盖已有文件。</translation>
    </message>
    <message>
        <source>new takes no FILE; -o names the one to write.</source>
        <translation>new 不接受 FILE；用 -o 指定要写的文件。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2020-03-30.</source>
        <translation>“%1”不是日期，请写成 2020-03-30 这样。</translation>
    </message>
    <message>
        <source>The part of Jianbao that reaches the network is not installed.</source>
        <translation>没有安装简报的联网部分。</translation>
    </message>
    <message>
        <source>Put an issue into the draft box of a WeChat public account, or update its draft there.</source>
        <translation>把一期发到公众号草稿箱，或更新已有的草稿。</translation>
    </message>
    <message>
        <source>The account&apos;s name or AppID (otherwise the newsletter&apos;s).</source>
        <translation>公众号的名称或 AppID（默认是这份简报所用的）。</translation>
    </message>
    <message>
        <source>When the issue&apos;s draft was deleted or published: add another one.</source>
        <translation>草稿已删除或已发表时，新建一份。</translation>
    </message>
    <message>
        <source>The address of WeChat&apos;s API, for tests and proxies.</source>
        <translation>微信接口的地址，用于测试和代理。</translation>
    </message>
    <message>
        <source>As one JSON object, for scripts.</source>
        <translation>输出一个 JSON 对象，供脚本使用。</translation>
    </message>
    <message>
        <source>The cover %1: %2.</source>
        <translation>封面 %1：%2。</translation>
    </message>
    <message>
        <source>publish needs one FILE.</source>
        <translation>publish 需要一个文件。</translation>
    </message>
    <message>
        <source>publish needs a FILE that has a name: its draft is known by it.</source>
        <translation>publish 需要有名字的文件：草稿靠它来对应。</translation>
    </message>
    <message>
        <source>--test-route leads from a host to this machine: a.example=http://127.0.0.1:8080.</source>
        <translation>--test-route 把主机指到本机：a.example=http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>There is no account: add one in the editor&apos;s settings, or set JIANBAO_APPID and JIANBAO_APPSECRET.</source>
        <translation>还没有公众号：请在编辑器的设置里添加，或设置环境变量 JIANBAO_APPID 和 JIANBAO_APPSECRET。</translation>
    </message>
    <message>
        <source>There is no account “%1” in the editor&apos;s settings.</source>
        <translation>编辑器的设置里没有公众号“%1”。</translation>
    </message>
    <message>
        <source>%1 With --new another one is added.</source>
        <translation>%1加上 --new 会新建一份。</translation>
    </message>
    <message>
        <source>%1 Send it from the editor, which asks which one it is.</source>
        <translation>%1请在编辑器里发送，它会问是哪一份。</translation>
    </message>
    <message>
        <source>%1 Enter it in the editor&apos;s settings, or set JIANBAO_APPSECRET.</source>
        <translation>%1请在编辑器的设置里填写，或设置环境变量 JIANBAO_APPSECRET。</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>look first whether an earlier attempt has arrived</source>
        <translation>先查看上一次是否已送达</translation>
    </message>
    <message>
        <source>nothing: it was deleted or published; --new adds another one</source>
        <translation>不发送：草稿已删除或已发表；--new 可新建一份</translation>
    </message>
    <message>
        <source>add a new one</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Account:   %1 (%2)</source>
        <translation>公众号：%1（%2）</translation>
    </message>
    <message>
        <source>Server:    %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Draft:     %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Title:     %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>Author:    %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Digest:    %1</source>
        <translation>摘要：%1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation>阅读原文：%1</translation>
    </message>
    <message>
        <source>Cover:     %1 bytes</source>
        <translation>封面：%1 字节</translation>
    </message>
    <message>
        <source>Article:   %1 characters with its markup</source>
        <translation>正文：%1 字符（含标签）</translation>
    </message>
    <message>
        <source>Picture:   %1, %2 bytes: %3</source>
        <translation>图片：%1，%2 字节：%3</translation>
    </message>
    <message>
        <source>%1: a new draft is in the draft box of %2.</source>
        <translation>%1：已在 %2 的草稿箱新建草稿。</translation>
    </message>
    <message>
        <source>%1: its draft in the draft box of %2 is up to date.</source>
        <translation>%1：%2 草稿箱里的草稿已更新。</translation>
    </message>
    <message>
        <source>media_id: %1</source>
        <translation>media_id：%1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Otherwise as typed in the editor, or the issue&apos;s own.</source>
        <translation>否则用编辑器里填写的，或本期自己的标题。</translation>
    </message>
    <message>
        <source>Otherwise as used in the editor, or the account&apos;s.</source>
        <translation>否则用编辑器里用过的，或公众号的作者。</translation>
    </message>
    <message>
        <source>Otherwise as typed in the editor, or from the issue&apos;s intro.</source>
        <translation>否则用编辑器里填写的，或取自导读。</translation>
    </message>
    <message>
        <source>Where “Read more” (阅读原文) leads; otherwise as in the editor, or the issue&apos;s page.</source>
        <translation>“阅读原文”的地址；否则与编辑器相同，或本期的网页。</translation>
    </message>
    <message>
        <source>A picture (otherwise the one chosen in the editor, or the first one of the article).</source>
        <translation>图片（否则用编辑器里选定的封面，或文章的第一张图片）。</translation>
    </message>
    <message>
        <source>closed, everyone or followers; otherwise as in the editor. Remembered.</source>
        <translation>closed（关闭）、everyone（所有人）或 followers（关注者）；否则与编辑器相同。会被记住。</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, or none (otherwise the account&apos;s).</source>
        <translation>http://主机:端口、socks5://主机:端口或 none（否则用公众号设置里的）。</translation>
    </message>
    <message>
        <source>How long a silent server is waited for (otherwise the account&apos;s, usually 30).</source>
        <translation>服务器无响应时等待多久（否则用公众号设置里的，通常为 30）。</translation>
    </message>
    <message>
        <source>Send nothing; print what would be sent, and where each part comes from.</source>
        <translation>不发送；只列出将要发送的内容及各项的来源。</translation>
    </message>
    <message>
        <source>--comments is closed, everyone or followers.</source>
        <translation>--comments 只能是 closed、everyone 或 followers。</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 5 to 300.</source>
        <translation>--timeout 是 5 到 300 之间的秒数。</translation>
    </message>
    <message>
        <source>%1 is gone, and this is the same issue under another name: its draft is replaced.</source>
        <translation>%1 已不存在，这是换了文件名的同一期：将更新它的草稿。</translation>
    </message>
    <message>
        <source>%1  (as given)</source>
        <translation>%1  （命令行指定）</translation>
    </message>
    <message>
        <source>%1  (as in the editor)</source>
        <translation>%1  （与编辑器相同）</translation>
    </message>
    <message>
        <source>%1  (the account&apos;s)</source>
        <translation>%1  （公众号的）</translation>
    </message>
    <message>
        <source>%1  (from the issue)</source>
        <translation>%1  （取自本期）</translation>
    </message>
    <message>
        <source>open to everyone</source>
        <translation>所有人可留言</translation>
    </message>
    <message>
        <source>open to followers</source>
        <translation>仅关注者可留言</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Shown:     %1 (2.35:1), %2 (1:1)</source>
        <translation>裁剪：  %1 (2.35:1), %2 (1:1)</translation>
    </message>
    <message>
        <source>Comments:  %1</source>
        <translation>留言：  %1</translation>
    </message>
    <message>
        <source>%1 Unlock it and try again, or set JIANBAO_APPSECRET.</source>
        <translation>%1请解锁后重试，或设置环境变量 JIANBAO_APPSECRET。</translation>
    </message>
    <message>
        <source>%1 Set JIANBAO_APPSECRET instead.</source>
        <translation>%1请改用环境变量 JIANBAO_APPSECRET。</translation>
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
    <name>ItemIntake</name>
    <message>
        <source>That is too much to add at once. It can be pasted in the Source tab.</source>
        <translation>一次加不了这么多。可以粘贴到“源码”里。</translation>
    </message>
</context>
<context>
    <name>Jianbao::AboutWindow</name>
    <message>
        <source>About Jianbao</source>
        <translation>关于简报</translation>
    </message>
    <message>
        <source>&amp;Made With</source>
        <translation>组成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy Version Info</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>For a report of a fault: versions of the program, its parts and the system</source>
        <translation>用于报告问题：程序、各组成部分和系统的版本</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Jianbao %1</source>
        <translation>简报 %1</translation>
    </message>
    <message>
        <source>An editor for newsletters of curated links that are published to WeChat.</source>
        <translation>为链接精选类简报做的编辑器，面向微信公众号发布。</translation>
    </message>
    <message>
        <source>© 2026 The Jianbao maintainers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>© 2026 The Jianbao maintainers。自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Enter or a double click opens a project&apos;s page</source>
        <translation>按回车或双击打开项目的网页</translation>
    </message>
    <message>
        <source>The full texts of these licences stand at the projects&apos; addresses.</source>
        <translation>这些许可证的全文见各项目的网址。</translation>
    </message>
    <message>
        <source>The full texts of these licences, and of those of the libraries carried along, are in %1.</source>
        <translation>这些许可证以及随附各库的许可证全文在 %1。</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
</context>
<context>
    <name>Jianbao::AccountDialog</name>
    <message>
        <source>What you call it, for instance 嵌入式AI简报</source>
        <translation>您对它的称呼，例如 嵌入式AI简报</translation>
    </message>
    <message>
        <source>Proposed for each draft; may stay empty</source>
        <translation>每篇草稿的默认作者，可以留空</translation>
    </message>
    <message>
        <source>&amp;Test the Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Use for This &amp;Session Only</source>
        <translation>仅本次使用(&amp;S)</translation>
    </message>
    <message>
        <source>Add a WeChat Account</source>
        <translation>添加公众号</translation>
    </message>
    <message>
        <source>WeChat Account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>Given for this session; type to replace it</source>
        <translation>已为本次使用输入；要更换请重新输入</translation>
    </message>
    <message>
        <source>Kept in the keyring; type to replace it</source>
        <translation>保存在密钥环中；要更换请重新输入</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;AppID:</source>
        <translation>AppID(&amp;A)：</translation>
    </message>
    <message>
        <source>AppSe&amp;cret:</source>
        <translation>AppSecret(&amp;C)：</translation>
    </message>
    <message>
        <source>Both stand on mp.weixin.qq.com → 设置与开发 → 开发接口管理. The AppSecret is kept in the system&apos;s keyring and nowhere else.</source>
        <translation>两者都在 mp.weixin.qq.com → 设置与开发 → 开发接口管理。AppSecret 只保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>作者(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>The system&apos;s; or http://localhost:8080, or none</source>
        <translation>跟随系统；或 http://localhost:8080，或 none（不用代理）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>服务器(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>Longest &amp;wait:</source>
        <translation>最长等待(&amp;W)：</translation>
    </message>
    <message>
        <source>There is an account with this AppID already.</source>
        <translation>已有使用这个 AppID 的账号。</translation>
    </message>
    <message>
        <source>Another AppID has an AppSecret of its own: please enter it.</source>
        <translation>换了 AppID，AppSecret 也不同，请输入。</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>The AppSecret is not kept. %1</source>
        <translation>AppSecret 没有保存。%1</translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation>正在询问微信…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>AppID and AppSecret are right</source>
        <translation>AppID 和 AppSecret 正确</translation>
    </message>
    <message>
        <source>AppID and AppSecret do not go together</source>
        <translation>AppID 和 AppSecret 不匹配</translation>
    </message>
    <message>
        <source>AppID and AppSecret: %1</source>
        <translation>AppID 和 AppSecret：%1</translation>
    </message>
    <message>
        <source>This computer&apos;s address is on the IP whitelist</source>
        <translation>本机地址在 IP 白名单中</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the IP whitelist</source>
        <translation>本机地址不在 IP 白名单中</translation>
    </message>
    <message>
        <source>IP whitelist: %1</source>
        <translation>IP 白名单：%1</translation>
    </message>
    <message numerus="yes">
        <source>The account may use the draft box; it holds %n draft(s)</source>
        <translation>
            <numerusform>账号可以使用草稿箱，其中有 %n 篇草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may not use the draft box</source>
        <translation>账号无权使用草稿箱</translation>
    </message>
    <message>
        <source>Right to the draft box: %1</source>
        <translation>草稿箱权限：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::AccountsPage</name>
    <message>
        <source>WeChat Accounts</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ccounts:</source>
        <translation>账号(&amp;C)：</translation>
    </message>
    <message>
        <source>The accounts whose draft box issues are sent to. Their AppSecrets are in the system&apos;s keyring.</source>
        <translation>简报会发布到这些账号的草稿箱。它们的 AppSecret 保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 is removed, its AppSecret too.</source>
        <translation>已移除 %1 和它的 AppSecret。</translation>
    </message>
    <message>
        <source>%1 is removed, but its AppSecret is still in the keyring. %2</source>
        <translation>已移除 %1，但它的 AppSecret 还在密钥环中。%2</translation>
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
    <name>Jianbao::AllWindows</name>
    <message numerus="yes">
        <source>%n file(s) were not opened: at most %1 at once.</source>
        <translation>
            <numerusform>有 %n 个文件没有打开：一次最多打开 %1 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveDesk</name>
    <message>
        <source>&amp;Archive</source>
        <translation>往期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search the Archive…</source>
        <translation>搜索往期(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the earlier issues beside the editor</source>
        <translation>在编辑器旁显示往期</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>往期</translation>
    </message>
    <message>
        <source>copy item from the archive</source>
        <translation>从往期复制条目</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>已复制到「%1」。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveDetails</name>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <source>Open Issue</source>
        <translation>打开此期</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Open this issue in the editor</source>
        <translation>在编辑器里打开这一期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>导读</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>复制到「%1」</translation>
    </message>
    <message>
        <source>Add a copy of this item to the open issue; the arrow offers its other sections</source>
        <translation>把这一条复制到正在编辑的这一期；箭头里可选别的栏目</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveHitModel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchivePanel</name>
    <message>
        <source>Search titles, sources, summaries</source>
        <translation>搜索标题、来源、摘要</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>搜索往期</translation>
    </message>
    <message>
        <source>Copy to the open issue</source>
        <translation>复制到正在编辑的这一期</translation>
    </message>
    <message>
        <source>Issues by year</source>
        <translation>各年往期</translation>
    </message>
    <message>
        <source>Items that were found</source>
        <translation>找到的条目</translation>
    </message>
    <message>
        <source>There are no earlier issues beside this one.</source>
        <translation>这一期旁边没有往期。</translation>
    </message>
    <message>
        <source>Nothing in the archive holds these words.</source>
        <translation>往期里没有找到这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open Issue</source>
        <translation>打开此期</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveTreeModel</name>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n issue(s)</source>
        <translation>
            <numerusform>%1：%n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1：%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>open in the editor</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
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
    <name>Jianbao::CaptureDesk</name>
    <message>
        <source>There is no link here whose page could be fetched.</source>
        <translation>这里没有可以抓取的链接。</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>抓取的标题</translation>
    </message>
    <message>
        <source>source of the page</source>
        <translation>抓取的来源</translation>
    </message>
    <message>
        <source>tag of the page</source>
        <translation>抓取的标签</translation>
    </message>
    <message>
        <source>lasting link of the page</source>
        <translation>抓取的链接</translation>
    </message>
    <message>
        <source>summary of the page</source>
        <translation>抓取的摘要</translation>
    </message>
    <message>
        <source>The page says nothing that the item lacks.</source>
        <translation>网页上没有条目还缺的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Open the page in a browser, copy its text, and paste again.</source>
        <translation>剪贴板里没有文字。请在浏览器中打开网页，复制正文后再粘贴。</translation>
    </message>
    <message>
        <source>paste text</source>
        <translation>粘贴正文</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>正在抓取网页…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation>粘贴正文</translation>
    </message>
    <message numerus="yes">
        <source>%n of these links are in this issue already and were not added again.</source>
        <translation>
            <numerusform>其中 %n 个链接本期已有，没有重复添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>This link is in “%1” already: %2</source>
        <translation>这个链接已在“%1”中：%2</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>The page has been read. It is filled in with your next edit, so that you can still redo what you have undone.</source>
        <translation>页面已读完，会在下次编辑时填入，以便您仍可重做刚才撤销的内容。</translation>
    </message>
    <message>
        <source>Fill In Now</source>
        <translation>立即填入</translation>
    </message>
    <message numerus="yes">
        <source>%n of these links are in this issue already and stand there twice now.</source>
        <translation>
            <numerusform>其中 %n 个链接本期已有，现在各有两条。</numerusform>
        </translation>
    </message>
    <message>
        <source>This link is in “%1” already, and stands there twice now: %2</source>
        <translation>“%1”里已有此链接，现在有两条：%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckDelegate</name>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckDesk</name>
    <message>
        <source>Fixed: %1.</source>
        <translation>已修复：%1。</translation>
    </message>
    <message>
        <source>&amp;Show the Checks</source>
        <translation>检查面板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>修复(&amp;F)</translation>
    </message>
    <message>
        <source>Fix the chosen problem, or the one at the cursor</source>
        <translation>修复选中的问题，或光标所在处的问题</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Kind</source>
        <translation>全部修复(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>忽略这一处(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Turn Off This Check</source>
        <translation>关闭这项检查(&amp;T)</translation>
    </message>
    <message>
        <source>Fix &amp;All: %1</source>
        <translation>全部修复：%1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Turn Off: %1</source>
        <translation>关闭检查：%1(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n I&amp;gnored…</source>
        <translation>
            <numerusform>已忽略 %n 条(&amp;G)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>The filter of the panel hides all problems.</source>
        <translation>筛选隐藏了所有问题。</translation>
    </message>
    <message>
        <source>Only you can put this right: %1</source>
        <translation>这一处要由你来改：%1</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translation>这里没有问题。</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckKeeper</name>
    <message>
        <source>fix: %1</source>
        <translation>修复：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckModel</name>
    <message>
        <source>Ending</source>
        <translation>文末</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>卷首</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, can be fixed</source>
        <translation>，可修复</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckPanel</name>
    <message>
        <source>Show all problems</source>
        <translation>显示所有问题</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Shows the problems that contain all of these words</source>
        <translation>只显示含有全部这些词的问题</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可做的操作</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <translation>关闭检查面板</translation>
    </message>
    <message>
        <source>Problems of the issue</source>
        <translation>本期的问题</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>没有符合筛选的问题。</translation>
    </message>
    <message>
        <source>%1: %2. Click to show or hide them.</source>
        <translation>%1：%2。点击显示或隐藏。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckStatus</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, to do: %3, style: %4</source>
        <translation>错误 %1，警告 %2，待办 %3，风格 %4</translation>
    </message>
    <message>
        <source>Checks. %1</source>
        <translation>检查。%1</translation>
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
    <name>Jianbao::ChosenBlock</name>
    <message>
        <source>New item</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>显示全部条目</translation>
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
        <source>Choose an item in the list to edit it.</source>
        <translation>在列表中选择一个条目来编辑。</translation>
    </message>
    <message>
        <source>edit text</source>
        <translation>编辑文字</translation>
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
    <name>Jianbao::CoverPicker</name>
    <message>
        <source>What is shown of the cover, 2.35:1</source>
        <translation>封面的 2.35:1 裁切</translation>
    </message>
    <message>
        <source>What is shown of the cover, square</source>
        <translation>封面的方形裁切</translation>
    </message>
    <message>
        <source>From the Title</source>
        <translation>用标题生成</translation>
    </message>
    <message>
        <source>A cover with the issue&apos;s title in the colour of the theme</source>
        <translation>以主题色生成带标题的封面</translation>
    </message>
    <message>
        <source>First Picture</source>
        <translation>文中首图</translation>
    </message>
    <message>
        <source>The first picture of the article</source>
        <translation>文章的第一张图片</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose a picture, or drop one here</source>
        <translation>选择一张图片，或拖到这里</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>A picture from the clipboard (Ctrl+V)</source>
        <translation>粘贴剪贴板中的图片 (Ctrl+V)</translation>
    </message>
    <message>
        <source>First article of a message, 2.35:1</source>
        <translation>头条封面 2.35:1</translation>
    </message>
    <message>
        <source>When shared, 1:1</source>
        <translation>转发与次条 1:1</translation>
    </message>
    <message>
        <source>Choose a Cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is larger than 40 MB</source>
        <translation>超过 40 MB</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>这张图片</translation>
    </message>
    <message>
        <source>%1 cannot be the cover: %2.</source>
        <translation>%1 不能用作封面：%2。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
</context>
<context>
    <name>Jianbao::CropView</name>
    <message>
        <source>Drag to choose what is shown. The wheel, + and − show more or less of it; the arrow keys move it.</source>
        <translation>拖动以选择显示的部分。滚轮、+ 和 − 缩放，方向键移动。</translation>
    </message>
    <message>
        <source>No cover yet</source>
        <translation>还没有封面</translation>
    </message>
    <message>
        <source>%1 % of the width from %2 %, %3 % of the height from %4 %</source>
        <translation>宽度的 %1 %，自 %2 % 起；高度的 %3 %，自 %4 % 起</translation>
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
    <name>Jianbao::DraftForm</name>
    <message>
        <source>Empty: WeChat takes the first 54 characters of the article</source>
        <translation>留空则取正文的前 54 个字</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>Everyone may comment</source>
        <translation>所有人可留言</translation>
    </message>
    <message>
        <source>Followers may comment</source>
        <translation>仅关注者可留言</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>摘要(&amp;D)</translation>
    </message>
    <message>
        <source>Read &amp;more</source>
        <translation>阅读原文(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>留言(&amp;O)</translation>
    </message>
    <message>
        <source>Where “Read more” (阅读原文) below the article leads</source>
        <translation>文末「阅读原文」指向的网址</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftNotes</name>
    <message>
        <source>Must be mended</source>
        <translation>必须修正</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>发布之前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftPreparation</name>
    <message>
        <source>it lies on another server and has not been loaded; load the remote pictures in the preview first</source>
        <translation>它在别的服务器上，还没有加载；请先在预览中加载远程图片</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>larger than 40 MB</source>
        <translation>超过 40 MB</translation>
    </message>
    <message>
        <source>the pictures of the article have more than 200 MB in all</source>
        <translation>文中图片总共超过 200 MB</translation>
    </message>
    <message>
        <source>A picture within the text</source>
        <translation>正文内嵌的图片</translation>
    </message>
    <message>
        <source>%1 goes as %2: WeChat does not take its format.</source>
        <translation>%1 将转为 %2：微信不接受它的格式。</translation>
    </message>
    <message>
        <source>%1 is compressed from %2 to %3: WeChat takes less than 1 MB.</source>
        <translation>%1 将从 %2 压缩到 %3：微信只接受 1 MB 以下。</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftRecordView</name>
    <message>
        <source>Open in the WeChat Console</source>
        <translation>在公众号后台打开</translation>
    </message>
    <message>
        <source>Open the Preview</source>
        <translation>打开预览</translation>
    </message>
    <message>
        <source>Article Is Out…</source>
        <translation>文章已发出…</translation>
    </message>
    <message>
        <source>Copy the preview&apos;s address</source>
        <translation>复制预览网址</translation>
    </message>
    <message>
        <source>Enter the address of the published article: the list of past issues will lead there</source>
        <translation>填入已发出文章的网址，往期回顾会链接到它</translation>
    </message>
    <message>
        <source>Address of the published article</source>
        <translation>已发出文章的网址</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In the draft box since %1</source>
        <translation>已发布到草稿箱 %1</translation>
    </message>
    <message>
        <source>It is not known whether the draft of %1 arrived; sending again finds out first</source>
        <translation>%1 的草稿是否送达尚不清楚；再次发布会先查明</translation>
    </message>
    <message>
        <source>The draft was deleted or published</source>
        <translation>草稿已删除或已发出</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发出：%1</translation>
    </message>
    <message>
        <source>A published article&apos;s address begins with https://mp.weixin.qq.com/s</source>
        <translation>已发出文章的网址以 https://mp.weixin.qq.com/s 开头</translation>
    </message>
</context>
<context>
    <name>Jianbao::EarlierMarks</name>
    <message>
        <source>Already used in %1</source>
        <translation>%1 已用过</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
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
    <message>
        <source>The list of past issues holds something that is no issue, which would be lost: change it by hand.</source>
        <translation>往期回顾里有不是往期的内容，重建会丢失它：请手工修改。</translation>
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
    <name>Jianbao::ErrorGate</name>
    <message>
        <source>%1: readers would see an error. %2</source>
        <translation>%1：读者会看到一处错误。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: readers would see %n error(s). The first: %2</source>
        <translation>
            <numerusform>%1：读者会看到 %n 处错误。第一处：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Jianbao::ErrorView</name>
    <message>
        <source>Open mp.weixin.qq.com</source>
        <translation>打开 mp.weixin.qq.com</translation>
    </message>
    <message>
        <source>Copy everything that is said here</source>
        <translation>复制这里的全部内容</translation>
    </message>
    <message>
        <source>Add it there: mp.weixin.qq.com → 设置与开发 → 开发接口管理 → IP白名单. It works after a few minutes; an address that changes has to be added anew.</source>
        <translation>请在这里添加：mp.weixin.qq.com → 设置与开发 → 开发接口管理 → IP白名单。几分钟后生效；地址变了要重新添加。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
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
    <name>Jianbao::FileDesk</name>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translation>Markdown 文件 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open an Issue</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <source>Save the Issue As</source>
        <translation>简报另存为</translation>
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
    <message>
        <source>Another program changed %1, and you have edits of the same lines that are not saved.</source>
        <translation>其他程序改动了 %1，而你对同样几行也有未保存的编辑。</translation>
    </message>
    <message>
        <source>Another program changed %1. Its changes now stand beside yours, which are not saved yet.</source>
        <translation>其他程序改动了 %1。它的改动已并入，你的编辑也都还在，尚未保存。</translation>
    </message>
    <message>
        <source>Another program changed %1. You see it as it is now.</source>
        <translation>其他程序改动了 %1，现已显示最新内容。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 is open in another window.</source>
        <translation>没有保存：%1 已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>显示那个窗口</translation>
    </message>
</context>
<context>
    <name>Jianbao::FileMove</name>
    <message>
        <source>The file keeps its name: there is a file %1 already.</source>
        <translation>文件未改名：已经有 %1 了。</translation>
    </message>
    <message>
        <source>The file keeps its name: it cannot be renamed to %1 (%2).</source>
        <translation>文件未改名：无法改名为 %1（%2）。</translation>
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
    <name>Jianbao::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The language changes when Jianbao starts the next time.</source>
        <translation>下次启动简报时换用所选语言。</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>Open the &amp;windows of last time</source>
        <translation>打开上次的窗口(&amp;W)</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>启动时：</translation>
    </message>
    <message>
        <source>Each with its issue, in its place. Otherwise Jianbao starts with an empty window.</source>
        <translation>每个窗口连同其中的简报回到原处；否则从一个空窗口开始。</translation>
    </message>
    <message>
        <source>The system&apos;s (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
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
    <name>Jianbao::HintStrip</name>
    <message>
        <source>Got It</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Show no more hints</source>
        <translation>不再显示提示</translation>
    </message>
    <message>
        <source>This sample is your own copy: change what you like. The article on the right follows each key.</source>
        <translation>这份示例归你自己，随便改：右边的文章随每次按键更新。</translation>
    </message>
    <message>
        <source>“Copy for WeChat” takes the whole article along: paste it into the editor of your account.</source>
        <translation>用“复制到公众号”复制整篇文章，再粘贴到公众号后台。</translation>
    </message>
    <message>
        <source>Open an issue of yours with “Open…”, or drop it here. F1 lists every key.</source>
        <translation>用“打开…”打开自己的简报，或把它拖到这里。按 F1 查看全部按键。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Jianbao::IgnoredList</name>
    <message>
        <source>&amp;Check Again</source>
        <translation>恢复检查(&amp;C)</translation>
    </message>
    <message>
        <source>Ignored Problems</source>
        <translation>已忽略的问题</translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translation>已忽略的问题</translation>
    </message>
    <message>
        <source>The newsletter&apos;s profile keeps these; nothing of it stands in the issue.</source>
        <translation>这些记在简报设置文件里，不会写进正文。</translation>
    </message>
    <message>
        <source>%1 — switched off everywhere</source>
        <translation>%1 — 已整项关闭</translation>
    </message>
    <message>
        <source>%1 — “%2”</source>
        <translation>%1 — 「%2」</translation>
    </message>
    <message>
        <source>%1 — “%2”, %3</source>
        <translation>%1 — 「%2」，%3</translation>
    </message>
</context>
<context>
    <name>Jianbao::Ignoring</name>
    <message>
        <source>Ignored here: %1</source>
        <translation>已忽略这一处：%1</translation>
    </message>
    <message>
        <source>No longer checked: %1</source>
        <translation>不再检查：%1</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueRename</name>
    <message>
        <source>The file is called %1 now.</source>
        <translation>文件已改名为 %1。</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueTabs</name>
    <message>
        <source>Parts of the issue</source>
        <translation>这一期的各部分</translation>
    </message>
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
    <message>
        <source>Fetch Pages of Items</source>
        <translation>抓取所选条目</translation>
    </message>
    <message>
        <source>Fetch Pages of All Bare Links</source>
        <translation>抓取全部链接</translation>
    </message>
    <message>
        <source>Stop Fetching</source>
        <translation>停止抓取</translation>
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
    <message>
        <source>Fetch</source>
        <translation>抓取</translation>
    </message>
    <message>
        <source>Read the page and fill in the fields that are still empty</source>
        <translation>读取网页，补上还空着的字段</translation>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written</source>
        <translation>待写</translation>
    </message>
    <message>
        <source>A note of what is still to come here.</source>
        <translation>这里还有内容待补。</translation>
    </message>
</context>
<context>
    <name>Jianbao::LedgerFollower</name>
    <message>
        <source>%1 is gone, and this is the same issue under another name: its draft in the WeChat account belongs to this file now.</source>
        <translation>%1 已不存在，而本期内容与它相同，只是换了文件名：它在公众号里的草稿现在归此文件。</translation>
    </message>
    <message>
        <source>It Is Another Issue</source>
        <translation>这是另一期</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkDesk</name>
    <message>
        <source>Check &amp;Links</source>
        <translation>检查链接(&amp;L)</translation>
    </message>
    <message>
        <source>Follow each link of the issue, to see whether its page is there</source>
        <translation>逐个访问本期链接，看网页是否还在</translation>
    </message>
    <message>
        <source>Following the links: %1 of %2</source>
        <translation>正在访问链接：%1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The issue has no links to other sites.</source>
        <translation>这期没有指向外部网站的链接。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) followed: all of them lead to a page.</source>
        <translation>
            <numerusform>访问了 %n 个链接，网页都在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) want a look: they are listed among the problems.</source>
        <translation>
            <numerusform>%n 个链接需要看一下，已列在检查结果里。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n more can be edited in the Source tab.</source>
        <translation>
            <numerusform>另有 %n 条，可在「源码」标签中编辑。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::MainWindow</name>
    <message>
        <source>Jianbao</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>%1[*] — Jianbao</source>
        <translation>%1[*] — 简报</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>还没有复制</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>仍然复制</translation>
    </message>
</context>
<context>
    <name>Jianbao::MarkdownEdit</name>
    <message>
        <source>That is too much to add at once. It can be pasted in the Source tab.</source>
        <translation>一次加不了这么多。可以粘贴到“源码”里。</translation>
    </message>
</context>
<context>
    <name>Jianbao::MarkupActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>加粗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
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
    <name>Jianbao::NewIssueDesk</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n added (%1)</source>
        <translation>
            <numerusform>新增 %n 期（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed (%1)</source>
        <translation>
            <numerusform>移除 %n 期（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mended (%1)</source>
        <translation>
            <numerusform>改正 %n 期（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>重新排列</translation>
    </message>
    <message>
        <source>&amp;New Issue…</source>
        <translation>新建一期(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;build Past Issues</source>
        <translation>重建往期回顾(&amp;B)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin the next issue: its frame, without items</source>
        <translation>新建下一期：只有框架，没有条目</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Make the list of past issues from the issues in this folder</source>
        <translation>按此文件夹里的各期重新生成往期回顾</translation>
    </message>
    <message>
        <source>Folder of the Newsletter&apos;s Issues</source>
        <translation>简报各期所在的文件夹</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>已新建 %1。</translation>
    </message>
    <message>
        <source>Give the issue its date first: the list holds what was published before it.</source>
        <translation>请先填写这一期的日期：往期回顾列出它之前的各期。</translation>
    </message>
    <message>
        <source>rebuild past issues</source>
        <translation>重建往期回顾</translation>
    </message>
    <message>
        <source>The list of past issues is right as it is.</source>
        <translation>往期回顾已是最新，无需改动。</translation>
    </message>
    <message>
        <source>Past issues rebuilt: %1.</source>
        <translation>往期回顾已重建：%1。</translation>
    </message>
</context>
<context>
    <name>Jianbao::NewIssueDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>新建(&amp;C)</translation>
    </message>
    <message>
        <source>New Issue</source>
        <translation>新建一期</translation>
    </message>
    <message>
        <source>Date of the issue</source>
        <translation>标题日期与文件名不符</translation>
    </message>
    <message>
        <source>Other &amp;Folder…</source>
        <translation>其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Reading the earlier issues…</source>
        <translation>正在读取往期…</translation>
    </message>
    <message>
        <source>This is the first issue in this folder.</source>
        <translation>这是此文件夹里的第一期。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier issue(s), the last one of %1.</source>
        <translation>
            <numerusform>已有 %n 期，最近一期是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an issue of this date already. Choose another day.</source>
        <translation>这一天已经有一期了，请另选日期。</translation>
    </message>
    <message>
        <source>There is an issue of this date already, under another name.</source>
        <translation>这一天已经有一期了，文件名不同。</translation>
    </message>
</context>
<context>
    <name>Jianbao::OpeningNote</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
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
    <name>Jianbao::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&amp;Read the page for its title and summary</source>
        <translation>抓取网页的标题和摘要(&amp;R)</translation>
    </message>
    <message>
        <source>When a link is pasted:</source>
        <translation>粘贴链接时：</translation>
    </message>
    <message>
        <source>The program asks the link&apos;s site for the page, as a browser would. Without it, the Fetch button does.</source>
        <translation>程序会像浏览器一样向链接所在的网站请求网页。关闭后，只在点“抓取”时请求。</translation>
    </message>
    <message>
        <source>&amp;Forget the list</source>
        <translation>清除列表(&amp;F)</translation>
    </message>
    <message>
        <source>Recent files:</source>
        <translation>最近打开的文件：</translation>
    </message>
    <message>
        <source>The issues opened lately, and where you were in each. The files themselves stay as they are.</source>
        <translation>最近打开的各期简报，以及在每期里停留的位置。文件本身不变。</translation>
    </message>
    <message>
        <source>&amp;Ask in every issue again</source>
        <translation>每期重新询问(&amp;A)</translation>
    </message>
    <message>
        <source>Pictures of other servers:</source>
        <translation>其他服务器上的图片：</translation>
    </message>
    <message>
        <source>They are loaded when you ask, and by themselves in the issues for which you said so.</source>
        <translation>要求时才载入；在选择了总是载入的各期中自动载入。</translation>
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
    <message>
        <source>a list of hosts: [&quot;arxiv.org&quot;, &quot;github.com&quot;]</source>
        <translation>网站列表，如 [&quot;arxiv.org&quot;, &quot;github.com&quot;]</translation>
    </message>
    <message>
        <source>a list of what checks need not tell</source>
        <translation>一个列表，写明检查时忽略什么</translation>
    </message>
    <message>
        <source>a list of {&quot;check&quot;: &quot;…&quot;, &quot;text&quot;: &quot;…&quot;}</source>
        <translation>由 {&quot;check&quot;: &quot;…&quot;, &quot;text&quot;: &quot;…&quot;} 组成的列表</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProfileDesk</name>
    <message>
        <source>No program was found that edits %1.</source>
        <translation>没有找到可以编辑 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProfileFile</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>无法新建“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>「%1」没有改动。%2</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>The folder or the file cannot be written to.</source>
        <translation>文件夹或文件不可写。</translation>
    </message>
</context>
<context>
    <name>Jianbao::PublishDesk</name>
    <message>
        <source>Send to the &amp;Draft Box…</source>
        <translation>发布到草稿箱(&amp;D)…</translation>
    </message>
    <message>
        <source>Send to the Draft Box</source>
        <translation>发布到草稿箱</translation>
    </message>
    <message>
        <source>Bring the article with its pictures into the draft box of the WeChat account</source>
        <translation>把文章连同图片放进公众号的草稿箱</translation>
    </message>
    <message>
        <source>Sending the draft waits for an answer.</source>
        <translation>发布草稿需要您回答一个问题。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Add the WeChat account first: choose “Add an Account…” above. Without one, copy the article and paste it into the WeChat editor.</source>
        <translation>请先在上方选择「添加账号…」。没有接口权限的账号，可以复制文章，粘贴到公众号后台。</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 characters, %n picture(s)</source>
        <translation>
            <numerusform>%1 / %2 字符，%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>within the text</source>
        <translation>正文内嵌</translation>
    </message>
    <message>
        <source>The draft of %1 is not sent. %2</source>
        <translation>%1 的草稿没有发布。%2</translation>
    </message>
    <message>
        <source>%1 is in the draft box.</source>
        <translation>%1 已发布到草稿箱。</translation>
    </message>
    <message>
        <source>The draft of %1 is replaced.</source>
        <translation>已更新 %1 的草稿。</translation>
    </message>
    <message>
        <source>Open in the WeChat Console</source>
        <translation>在公众号后台打开</translation>
    </message>
    <message>
        <source>Kept: the list of past issues of later issues will lead to this article.</source>
        <translation>已保存：以后各期的往期回顾会链接到这篇文章。</translation>
    </message>
</context>
<context>
    <name>Jianbao::PublishDialog</name>
    <message>
        <source>WeChat account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>This account&apos;s settings and the test of its connection</source>
        <translation>这个账号的设置与连接测试</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>公众号(&amp;C)</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>发布之前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 to the Draft Box</source>
        <translation>发布 %1 到草稿箱</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button.</source>
        <translation>按下按钮之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>What is marked red has to be mended first.</source>
        <translation>请先修正标红的问题。</translation>
    </message>
    <message>
        <source>&amp;Replace the Draft</source>
        <translation>更新草稿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send to the Draft Box</source>
        <translation>发布到草稿箱(&amp;S)</translation>
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
    <name>Jianbao::SecretField</name>
    <message>
        <source>Hide the AppSecret</source>
        <translation>隐藏 AppSecret</translation>
    </message>
    <message>
        <source>Show the AppSecret</source>
        <translation>显示 AppSecret</translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionCommands</name>
    <message>
        <source>The issue has changed while the items were being dragged. Drag them once more.</source>
        <translation>拖动期间稿件有改动，请再拖一次。</translation>
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
    <name>Jianbao::SectionOffer</name>
    <message>
        <source>Links to %1 usually stand in “%2”.</source>
        <translation>%1 的链接通常放在“%2”里。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these links usually stand in other sections: %1.</source>
        <translation>
            <numerusform>其中 %n 个链接通常放在其他栏目：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Move There</source>
        <translation>移过去</translation>
    </message>
    <message>
        <source>Keep Here</source>
        <translation>留在这里</translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translation>
            <numerusform>移动 %n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::SendView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>AppSecret, for this session only</source>
        <translation>AppSecret，仅本次使用</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Look for an earlier draft</source>
        <translation>查找已有的草稿</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Making the article ready…</source>
        <translation>正在准备文章…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>Sending the cover…</source>
        <translation>正在发送封面…</translation>
    </message>
    <message>
        <source>Sending the draft…</source>
        <translation>正在发送草稿…</translation>
    </message>
    <message>
        <source>The draft is there. Asking for its preview…</source>
        <translation>草稿已送达，正在获取预览…</translation>
    </message>
    <message>
        <source>WeChat has it already</source>
        <translation>微信已有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Sending pictures: %1 of %2…</source>
        <translation>正在发送图片：%1 / %2…</translation>
    </message>
    <message>
        <source>The draft is not sent.</source>
        <translation>草稿没有发布。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send with This AppSecret</source>
        <translation>用这个 AppSecret 发布</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sending was cancelled. What has arrived is kept and is not sent again.</source>
        <translation>发布已取消。已送达的内容会保留，不会重复发送。</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>草稿不见了</translation>
    </message>
    <message>
        <source>The draft of this issue is not in the draft box any more: somebody deleted it, or it has been published. A new one can be made.</source>
        <translation>本期的草稿已不在草稿箱中：可能被删除，或已经发出。可以新建一篇。</translation>
    </message>
    <message>
        <source>Make a New Draft</source>
        <translation>新建草稿</translation>
    </message>
    <message>
        <source>Is one of these the draft of this issue?</source>
        <translation>其中有本期的草稿吗？</translation>
    </message>
    <message>
        <source>An earlier attempt broke off before WeChat&apos;s answer came, and the draft box holds drafts with this title. Replace the one that is this issue&apos;s, or make a new one.</source>
        <translation>上一次发布在收到微信回复之前中断，草稿箱中有同名的草稿。请选择要更新的那一篇，或新建一篇。</translation>
    </message>
    <message>
        <source>Replace “%1” of %2</source>
        <translation>更新「%1」（%2）</translation>
    </message>
    <message>
        <source>It is not known whether an earlier attempt arrived. Looking into the draft box before anything is sent again; this may take a few minutes…</source>
        <translation>不知道上次发送是否成功。正在查看草稿箱，之后才会再次发送；可能需要几分钟…</translation>
    </message>
    <message>
        <source>Looking for the draft of an earlier attempt…</source>
        <translation>正在查找上次发送的草稿…</translation>
    </message>
    <message>
        <source>Send Anew Now</source>
        <translation>立即重新发送</translation>
    </message>
    <message>
        <source>WeChat&apos;s answer was lost, and the draft is not in the draft box. It may still arrive: Jianbao keeps looking, and sends nothing before %1. Who does not want to wait may get two drafts.</source>
        <translation>微信的回复丢失了，草稿箱里还没有这篇草稿。它可能稍后才到：简报会继续查看，%1 之前不会再发送。若不等待，可能会出现两篇草稿。</translation>
    </message>
</context>
<context>
    <name>Jianbao::SentView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy the media_id</source>
        <translation>复制 media_id</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Copy the preview&apos;s address</source>
        <translation>复制预览地址</translation>
    </message>
    <message>
        <source>Open the preview in the browser</source>
        <translation>在浏览器中打开预览</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address</source>
        <translation>复制文章地址</translation>
    </message>
    <message>
        <source>Open the article in the browser</source>
        <translation>在浏览器中打开文章</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
</context>
<context>
    <name>Jianbao::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
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
    <message>
        <source>New Issue…</source>
        <translation>新建一期…</translation>
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
    <message>
        <source>“%1” exists already and stays as it is.</source>
        <translation>“%1”已经存在，未作改动。</translation>
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
    <name>Jianbao::TabCounts</name>
    <message>
        <source>%1, errors: %2, warnings: %3</source>
        <translation>%1，错误 %2，警告 %3</translation>
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
        <source>Newsletter &amp;Profile…</source>
        <translation>简报设置文件(&amp;P)…</translation>
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
    <message>
        <source>New &amp;Window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Issue</source>
        <translation>打开示例简报(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
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
    <message>
        <source>changes of another program</source>
        <translation>其他程序的改动</translation>
    </message>
</context>
<context>
    <name>Jianbao::WritingPage</name>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Of the fields and the source. The preview has a size of its own: zoom while you are in it.</source>
        <translation>用于表单和源码。预览另有大小：光标在预览中时缩放即可。</translation>
    </message>
    <message>
        <source>&amp;Scroll editor and preview together</source>
        <translation>编辑与预览同步滚动(&amp;S)</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>预览：</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>原大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename the file when the date of the issue changes</source>
        <translation>日期改变时重命名文件(&amp;R)</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Only where the file is named after the date. Undo gives the old name back.</source>
        <translation>仅限以日期命名的文件；撤销可恢复原名。</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <source>It cannot be read as settings; it has to be put right first.</source>
        <translation>它不是有效的设置文件，请先改正。</translation>
    </message>
    <message>
        <source>“%1” in it is not what it should be; it has to be put right first.</source>
        <translation>其中「%1」的写法不对，请先改正。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring holds no AppSecret for this account.</source>
        <translation>密钥环中没有这个账号的 AppSecret。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>No keyring runs on this system.</source>
        <translation>本机没有运行密钥环。</translation>
    </message>
    <message>
        <source>The keyring has not answered for five seconds.</source>
        <translation>密钥环五秒内没有回应。</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>密钥环拒绝访问。</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation>密钥环出错。</translation>
    </message>
    <message>
        <source>The keyring reports an error: %1</source>
        <translation>密钥环出错：%1</translation>
    </message>
    <message>
        <source>Please enter it.</source>
        <translation>请输入。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the AppSecret for this session only.</source>
        <translation>请解锁后重试，或仅为本次使用输入 AppSecret。</translation>
    </message>
    <message>
        <source>GNOME Keyring, KWallet or KeePassXC would do. Until then the AppSecret can be used for this session only.</source>
        <translation>可以安装 GNOME Keyring、KWallet 或 KeePassXC。在此之前，AppSecret 只能用于本次运行。</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window: answer it there and try again, or use the AppSecret for this session only.</source>
        <translation>它可能正在另一个窗口中询问密码：请在那里回答后重试，或仅为本次使用输入 AppSecret。</translation>
    </message>
    <message>
        <source>Allow it and try again, or use the AppSecret for this session only.</source>
        <translation>请允许后重试，或仅为本次使用输入 AppSecret。</translation>
    </message>
    <message>
        <source>The AppSecret can be used for this session only.</source>
        <translation>AppSecret 只能用于本次运行。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
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
    <name>PictureUploads</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>a picture within the text</source>
        <translation>文中内嵌的图片</translation>
    </message>
    <message>
        <source>The article has no title: write one.</source>
        <translation>没有标题，请填写。</translation>
    </message>
    <message>
        <source>The title has %1 characters: shorten it to %2.</source>
        <translation>标题有 %1 个字，请缩短到 %2 个以内。</translation>
    </message>
    <message>
        <source>The title has %1 characters. WeChat promises to take %2; the editor on the web takes %3.</source>
        <translation>标题有 %1 个字。微信接口只保证接受 %2 个，网页后台可到 %3 个。</translation>
    </message>
    <message>
        <source>The author&apos;s name has %1 characters: shorten it to %2.</source>
        <translation>作者有 %1 个字，请缩短到 %2 个以内。</translation>
    </message>
    <message>
        <source>The digest has %1 characters: shorten it to %2, or leave it empty.</source>
        <translation>摘要有 %1 个字，请缩短到 %2 个以内，或留空。</translation>
    </message>
    <message>
        <source>The article is empty.</source>
        <translation>正文是空的。</translation>
    </message>
    <message>
        <source>The article has %1: WeChat takes less than 1 MB. Leave something out, or choose a plainer theme.</source>
        <translation>正文有 %1，微信要求小于 1 MB。请删减内容，或换一个更简单的主题。</translation>
    </message>
    <message>
        <source>The article has %1 characters with its markup. WeChat promises to take %2; it may refuse this one.</source>
        <translation>正文连标签有 %1 字符。微信只保证接受 %2，可能会拒绝。</translation>
    </message>
    <message>
        <source>The address of “Read more” must begin with https:// or http://.</source>
        <translation>“阅读原文”的网址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The address of “Read more” is longer than 1 KB: leave it empty.</source>
        <translation>“阅读原文”的网址超过 1 KB，请留空。</translation>
    </message>
    <message>
        <source>The article has no cover: WeChat takes none without one.</source>
        <translation>没有封面，微信不接受没有封面的草稿。</translation>
    </message>
    <message>
        <source>The cover is no PNG, JPEG, GIF or BMP picture: choose another one.</source>
        <translation>封面不是 PNG、JPEG、GIF 或 BMP 图片，请换一张。</translation>
    </message>
    <message>
        <source>The cover has %1: WeChat takes up to 10 MB.</source>
        <translation>封面有 %1，微信最多接受 10 MB。</translation>
    </message>
    <message>
        <source>What is to be shown of the cover lies outside of it.</source>
        <translation>封面的裁剪范围超出了图片。</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 不会发送：%2。</translation>
    </message>
    <message>
        <source>%1 is left out: there is nothing in it.</source>
        <translation>%1 不会发送：文件是空的。</translation>
    </message>
    <message>
        <source>%1 is left out: WeChat takes no WebP. Save it as PNG or JPEG.</source>
        <translation>%1 不会发送：微信不接受 WebP，请存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>%1 is left out: it is no PNG, JPEG or GIF picture.</source>
        <translation>%1 不会发送：不是 PNG、JPEG 或 GIF 图片。</translation>
    </message>
    <message>
        <source>%1 is left out: it has %2, WeChat takes up to 10 MB.</source>
        <translation>%1 不会发送：有 %2，微信最多接受 10 MB。</translation>
    </message>
    <message>
        <source>%1 is left out: it lies on another server, and WeChat shows no such pictures.</source>
        <translation>%1 不会发送：它在别的服务器上，微信不显示这样的图片。</translation>
    </message>
</context>
<context>
    <name>PublishError</name>
    <message>
        <source>The AppSecret is not the one of this AppID (40001).</source>
        <translation>AppSecret 与这个 AppID 不符（40001）。</translation>
    </message>
    <message>
        <source>Copy it anew from mp.weixin.qq.com, where the AppID stands too. Resetting it there makes the one before invalid in every program.</source>
        <translation>请到 mp.weixin.qq.com 查看 AppID 的地方重新复制。在那里重置后，旧的 AppSecret 在所有程序里都会失效。</translation>
    </message>
    <message>
        <source>WeChat is too busy to answer just now (-1).</source>
        <translation>微信系统繁忙（-1）。</translation>
    </message>
    <message>
        <source>Send again in a minute: what has arrived is not sent twice.</source>
        <translation>请过一分钟再发送，已送达的不会重复发送。</translation>
    </message>
    <message>
        <source>WeChat has ended this program&apos;s sign-in (40001).</source>
        <translation>微信已使本程序的登录凭证失效（40001）。</translation>
    </message>
    <message>
        <source>Another program may be signing in to the same account. Send again; if that does not help, check the AppSecret.</source>
        <translation>可能有别的程序也在用这个公众号。请再发送一次；若仍不行，请检查 AppSecret。</translation>
    </message>
    <message>
        <source>WeChat does not know the access token that was sent (40014).</source>
        <translation>微信不认识这个 access token（40014）。</translation>
    </message>
    <message>
        <source>A new one did not help either. Send again; if it stays so, check AppID and AppSecret.</source>
        <translation>换新的也不行。请再发送一次；若仍如此，请检查 AppID 和 AppSecret。</translation>
    </message>
    <message>
        <source>The access token had expired, and a new one too (42001).</source>
        <translation>access token 已过期，新取的也过期了（42001）。</translation>
    </message>
    <message>
        <source>Send again. Another program may be signing in to the same account.</source>
        <translation>请再发送一次。可能有别的程序也在用这个公众号。</translation>
    </message>
    <message>
        <source>WeChat knows no account with this AppID (40013).</source>
        <translation>没有这个 AppID 的公众号（40013）。</translation>
    </message>
    <message>
        <source>Copy the AppID anew from mp.weixin.qq.com; it begins with wx.</source>
        <translation>请到 mp.weixin.qq.com 重新复制 AppID，它以 wx 开头。</translation>
    </message>
    <message>
        <source>The AppSecret is not valid (40125).</source>
        <translation>AppSecret 无效（40125）。</translation>
    </message>
    <message>
        <source>It may have been reset. Copy it anew from mp.weixin.qq.com and store it with the account.</source>
        <translation>它可能已被重置。请到 mp.weixin.qq.com 重新复制，并填入公众号设置。</translation>
    </message>
    <message>
        <source>This computer&apos;s address %1 is not on the account&apos;s IP whitelist (40164).</source>
        <translation>本机地址 %1 不在公众号的 IP 白名单里（40164）。</translation>
    </message>
    <message>
        <source>Add it on mp.weixin.qq.com, where AppID and AppSecret stand, under IP whitelist (IP白名单). It works after a few minutes.</source>
        <translation>请到 mp.weixin.qq.com 查看 AppID 和 AppSecret 的地方，把它加入 IP 白名单，几分钟后生效。</translation>
    </message>
    <message>
        <source>WeChat does not have this draft or its cover any more (40007).</source>
        <translation>微信里已没有这份草稿或它的封面（40007）。</translation>
    </message>
    <message>
        <source>Look into the draft box, then send again.</source>
        <translation>请查看草稿箱，然后再发送。</translation>
    </message>
    <message>
        <source>WeChat does not have this picture any more (40007).</source>
        <translation>微信里已没有这张图片（40007）。</translation>
    </message>
    <message>
        <source>Send again: it is uploaded anew.</source>
        <translation>请再发送一次，会重新上传。</translation>
    </message>
    <message>
        <source>WeChat does not take this kind of picture (40005).</source>
        <translation>微信不接受这种图片（40005）。</translation>
    </message>
    <message>
        <source>Use PNG or JPEG in the article; a cover may be a GIF or BMP too.</source>
        <translation>正文请用 PNG 或 JPEG；封面还可以是 GIF 或 BMP。</translation>
    </message>
    <message>
        <source>A picture is too large for WeChat (40009).</source>
        <translation>图片超过微信的大小限制（40009）。</translation>
    </message>
    <message>
        <source>Make it smaller: 1 MB in the article, 10 MB for the cover.</source>
        <translation>请缩小：正文图片 1 MB 以内，封面 10 MB 以内。</translation>
    </message>
    <message>
        <source>WeChat cannot read the format of a picture (40137).</source>
        <translation>微信无法识别图片的格式（40137）。</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG; it may be damaged.</source>
        <translation>请重新存为 PNG 或 JPEG，它可能已损坏。</translation>
    </message>
    <message>
        <source>The title is too long for WeChat (45003).</source>
        <translation>标题超过微信的长度限制（45003）。</translation>
    </message>
    <message>
        <source>Shorten it to 32 characters; the editor on the web takes 64.</source>
        <translation>请缩短到 32 个字以内；网页后台可到 64 个。</translation>
    </message>
    <message>
        <source>The digest is too long for WeChat (45004).</source>
        <translation>摘要超过微信的长度限制（45004）。</translation>
    </message>
    <message>
        <source>Shorten it to 128 characters, or leave it empty.</source>
        <translation>请缩短到 128 个字以内，或留空。</translation>
    </message>
    <message>
        <source>The author&apos;s name is too long for WeChat (45110).</source>
        <translation>作者超过微信的长度限制（45110）。</translation>
    </message>
    <message>
        <source>Shorten it to 16 characters.</source>
        <translation>请缩短到 16 个字以内。</translation>
    </message>
    <message>
        <source>The account has used up what WeChat allows in a day (45009).</source>
        <translation>公众号今天的接口次数已用完（45009）。</translation>
    </message>
    <message>
        <source>Send again tomorrow, or copy the article to the editor on the web.</source>
        <translation>请明天再发送，或把文章复制到网页后台。</translation>
    </message>
    <message>
        <source>WeChat does not give this account the right to do that (48001).</source>
        <translation>这个公众号没有此项接口权限（48001）。</translation>
    </message>
    <message>
        <source>Its rights stand on mp.weixin.qq.com under 接口权限; an account that is not verified has few. Copying the article always works.</source>
        <translation>权限列在 mp.weixin.qq.com 的“接口权限”里，未认证的公众号权限很少。复制文章的方式始终可用。</translation>
    </message>
    <message>
        <source>WeChat could not read what was sent (47001).</source>
        <translation>微信无法解析所发送的内容（47001）。</translation>
    </message>
    <message>
        <source>That is this program&apos;s fault: please report it with the number below. Copying the article works meanwhile.</source>
        <translation>这是本程序的错误，请连同下面的编号告诉我们。这期间可以用复制的方式。</translation>
    </message>
    <message>
        <source>WeChat found nothing in what was sent (44003).</source>
        <translation>微信收到的内容是空的（44003）。</translation>
    </message>
    <message>
        <source>WeChat has refused this (%1).</source>
        <translation>微信拒绝了请求（%1）。</translation>
    </message>
    <message>
        <source>What WeChat said of it stands below.</source>
        <translation>微信给出的说明见下。</translation>
    </message>
    <message>
        <source>WeChat cannot be reached from here.</source>
        <translation>无法连接微信。</translation>
    </message>
    <message>
        <source>Check the network connection, then send again.</source>
        <translation>请检查网络，然后再发送。</translation>
    </message>
    <message>
        <source>The connection to WeChat broke off.</source>
        <translation>与微信的连接中断了。</translation>
    </message>
    <message>
        <source>Send again: what has arrived is not sent twice.</source>
        <translation>请再发送一次，已送达的不会重复发送。</translation>
    </message>
    <message>
        <source>WeChat did not answer in time.</source>
        <translation>微信没有及时回应。</translation>
    </message>
    <message>
        <source>Send again when the network is better: what has arrived is not sent twice.</source>
        <translation>请在网络好些时再发送，已送达的不会重复发送。</translation>
    </message>
    <message>
        <source>The connection to WeChat is not secure, so nothing was sent.</source>
        <translation>与微信的连接不安全，什么都没有发送。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. A network that looks into connections causes this too: try another one.</source>
        <translation>请检查本机的日期和时间。会检查连接内容的网络也会造成这种情况，请换一个网络。</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <translation>代理没有放行请求。</translation>
    </message>
    <message>
        <source>Check the proxy, and the name and password it asks for, in the settings.</source>
        <translation>请在设置里检查代理及其用户名和密码。</translation>
    </message>
    <message>
        <source>The request was sent elsewhere, and was not followed there.</source>
        <translation>请求被转到了别处，没有继续。</translation>
    </message>
    <message>
        <source>The network may want you to sign in: open any page in a browser, then send again.</source>
        <translation>这个网络可能需要先登录：请在浏览器里打开任意网页，然后再发送。</translation>
    </message>
    <message>
        <source>What came back is not an answer of WeChat.</source>
        <translation>收到的不是微信的回应。</translation>
    </message>
    <message>
        <source>Something between this computer and WeChat may have answered. Check the network, then send again: what has arrived is not sent twice.</source>
        <translation>可能是中途的设备作了回应。请检查网络后再发送，已送达的不会重复发送。</translation>
    </message>
    <message>
        <source>WeChat&apos;s server is in trouble.</source>
        <translation>微信的服务器出了问题。</translation>
    </message>
    <message>
        <source>Send again in a few minutes: what has arrived is not sent twice.</source>
        <translation>请过几分钟再发送，已送达的不会重复发送。</translation>
    </message>
    <message>
        <source>The article cannot be sent like this.</source>
        <translation>文章还不能发送。</translation>
    </message>
    <message>
        <source>Mend what is named, then send again.</source>
        <translation>请改正上述问题，然后再发送。</translation>
    </message>
    <message>
        <source>No AppSecret is known for this account.</source>
        <translation>没有这个公众号的 AppSecret。</translation>
    </message>
    <message>
        <source>Enter it with the account.</source>
        <translation>请在公众号设置里填写。</translation>
    </message>
    <message>
        <source>The keyring that holds the AppSecret is locked or does not answer.</source>
        <translation>存放 AppSecret 的钥匙串已锁定或没有回应。</translation>
    </message>
    <message>
        <source>Unlock it, or enter the AppSecret for this session only.</source>
        <translation>请解锁，或填写仅供本次使用的 AppSecret。</translation>
    </message>
    <message>
        <source>This system has no keyring that could hold the AppSecret.</source>
        <translation>这个系统没有可存放 AppSecret 的钥匙串。</translation>
    </message>
    <message>
        <source>Enter the AppSecret for this session only.</source>
        <translation>请填写仅供本次使用的 AppSecret。</translation>
    </message>
    <message>
        <source>This issue is being sent by another window or program.</source>
        <translation>另一个窗口或程序正在发送这一期。</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>请等它结束。</translation>
    </message>
    <message>
        <source>What has been sent could not be written down, so nothing more is sent.</source>
        <translation>无法记录已发送的内容，因此不再继续发送。</translation>
    </message>
    <message>
        <source>Make room on the disk and see that its folder may be written to.</source>
        <translation>请腾出磁盘空间，并确认文件夹可写。</translation>
    </message>
    <message>
        <source>The draft of this issue is not in the draft box any more: it was deleted or published.</source>
        <translation>这一期的草稿已不在草稿箱里：已删除或已发表。</translation>
    </message>
    <message>
        <source>Say that a new draft is wanted, if one is.</source>
        <translation>如需新建草稿，请确认。</translation>
    </message>
    <message>
        <source>A draft with this title is in the draft box, and it is not known whether it is this issue&apos;s.</source>
        <translation>草稿箱里有同名的草稿，不能确定是不是这一期的。</translation>
    </message>
    <message>
        <source>Look into the draft box, then say whether it is to be replaced or a new one is wanted.</source>
        <translation>请查看草稿箱，再选择替换它还是新建一份。</translation>
    </message>
    <message>
        <source>It is not known whether an earlier attempt has put the draft in the box.</source>
        <translation>不能确定上一次是否已把草稿放进草稿箱。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send again when WeChat can be asked, or look into the draft box.</source>
        <translation>这次什么都没有发送。请在能连上微信时再发送，或查看草稿箱。</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>已取消发送。</translation>
    </message>
    <message>
        <source>WeChat has refused this.</source>
        <translation>微信拒绝了请求。</translation>
    </message>
    <message>
        <source>WeChat says: %1</source>
        <translation>微信的说明：%1</translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation>请求编号：%1</translation>
    </message>
    <message>
        <source>The draft has not arrived.</source>
        <translation>草稿没有送达。</translation>
    </message>
    <message>
        <source>It is not in the draft box, and it is too late for it to come: send again.</source>
        <translation>草稿箱里没有它，现在也不会再到了：请重新发送。</translation>
    </message>
</context>
<context>
    <name>SampleIssue</name>
    <message>
        <source>The sample could not be put into “%1”.</source>
        <translation>示例简报没能放进“%1”。</translation>
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
        <source>--size is written like 1440x900.</source>
        <translation>--size 应写成 1440x900 这样。</translation>
    </message>
    <message>
        <source>The preview&apos;s sandbox does not work for the root user: start Jianbao as an ordinary user, or set QTWEBENGINE_DISABLE_SANDBOX=1 to do without it.</source>
        <translation>预览的沙箱无法在 root 用户下工作：请以普通用户启动简报，或设置 QTWEBENGINE_DISABLE_SANDBOX=1 放弃沙箱。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可以打开窗口的显示器。</translation>
    </message>
    <message>
        <source>Open an empty window.</source>
        <translation>打开一个空窗口。</translation>
    </message>
    <message>
        <source>Start a program of its own, even when Jianbao is running.</source>
        <translation>即使简报已在运行，也另外启动一个程序。</translation>
    </message>
    <message>
        <source>The issues to open, each in a window of its own.</source>
        <translation>要打开的各期简报，每期一个窗口。</translation>
    </message>
    <message>
        <source>--screenshot needs one issue to show.</source>
        <translation>--screenshot 需要指定一期简报。</translation>
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
<context>
    <name>UploadPicture</name>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>像素太多</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>larger than 40 MB</source>
        <translation>超过 40 MB</translation>
    </message>
    <message>
        <source>no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translation>不是 PNG、JPEG、GIF、WebP 或 BMP 图片</translation>
    </message>
    <message>
        <source>a GIF of more than 10 MB</source>
        <translation>GIF 超过 10 MB</translation>
    </message>
    <message>
        <source>WebP, which this system cannot read</source>
        <translation>WebP，本机无法读取</translation>
    </message>
    <message>
        <source>too large, even when compressed</source>
        <translation>压缩后仍然太大</translation>
    </message>
</context>
</TS>
