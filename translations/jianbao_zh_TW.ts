<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Checks</name>
    <message>
        <source>A paper&apos;s item begins with its arXiv number: “[%1] ”.</source>
        <translatorcomment>OpenCC 39a7eb35</translatorcomment>
        <translation>論文條目前要標 arXiv 編號：「[%1] 」。</translation>
    </message>
    <message>
        <source>This leads to a PDF: better to the paper&apos;s page, arxiv.org/abs/%1.</source>
        <translatorcomment>OpenCC 89e05539</translatorcomment>
        <translation>這裡指向 PDF，最好改為論文頁 arxiv.org/abs/%1。</translation>
    </message>
    <message>
        <source>This item was in the last issue already (%1).</source>
        <translatorcomment>OpenCC d0f987b4</translatorcomment>
        <translation>上一期（%1）已經有這一條。</translation>
    </message>
    <message>
        <source>This address was in the issue of %1 already.</source>
        <translatorcomment>OpenCC d9f38f19</translatorcomment>
        <translation>%1 那一期已經收錄過這個網址。</translation>
    </message>
    <message>
        <source>The same line stands in line %1.</source>
        <translatorcomment>OpenCC 5e0ba00a</translatorcomment>
        <translation>與第 %1 行完全相同。</translation>
    </message>
    <message>
        <source>The same address stands in line %1.</source>
        <translatorcomment>OpenCC 2826dd0a</translatorcomment>
        <translation>第 %1 行有同一個網址。</translation>
    </message>
    <message>
        <source>The text between two “~” is struck out: write “\~”.</source>
        <translatorcomment>OpenCC f2de2dff</translatorcomment>
        <translation>兩個「~」之間的文字會被劃掉，應寫作「\~」。</translation>
    </message>
    <message>
        <source>The text between two “*” becomes italic: write “\*”.</source>
        <translatorcomment>OpenCC 91795424</translatorcomment>
        <translation>兩個「*」之間的文字會變成斜體，應寫作「\*」。</translation>
    </message>
    <message>
        <source>Readers see this “**”: it begins or ends no bold text.</source>
        <translatorcomment>OpenCC d7878acc</translatorcomment>
        <translation>讀者會看到這個「**」：它沒有構成粗體。</translation>
    </message>
    <message>
        <source>The heading says %1, but the file is that of %2.</source>
        <translatorcomment>OpenCC 7043ce5e</translatorcomment>
        <translation>標題寫的是 %1，檔案卻是 %2 的。</translation>
    </message>
    <message>
        <source>This line is no heading: it begins with “## ”.</source>
        <translatorcomment>OpenCC 003ba049</translatorcomment>
        <translation>這一行沒有成為標題，行首要寫「## 」。</translation>
    </message>
    <message>
        <source>A heading needs a space behind its “#”.</source>
        <translatorcomment>OpenCC 82999b47</translatorcomment>
        <translation>標題的「#」後面要有空格。</translation>
    </message>
    <message>
        <source>Sections are missing: %1.</source>
        <translatorcomment>OpenCC dc929bcc</translatorcomment>
        <translation>缺少欄目：%1。</translation>
    </message>
    <message>
        <source>“%1” is none of the newsletter&apos;s sections.</source>
        <translatorcomment>OpenCC d16697e8</translatorcomment>
        <translation>「%1」不是本刊的欄目。</translation>
    </message>
    <message>
        <source>“%1” is probably “%2”.</source>
        <translatorcomment>OpenCC 012c1330</translatorcomment>
        <translation>「%1」大概是「%2」。</translation>
    </message>
    <message>
        <source>The lines that the web site needs at the top are missing.</source>
        <translatorcomment>OpenCC af39f487</translatorcomment>
        <translation>檔案開頭缺少網站需要的幾行。</translation>
    </message>
    <message>
        <source>This line runs into the next one: two spaces are missing at its end.</source>
        <translatorcomment>OpenCC 01750cd2</translatorcomment>
        <translation>行末缺兩個空格，會與下一行連在一起。</translation>
    </message>
    <message>
        <source>The introduction says %1 items, but there are %2.</source>
        <translatorcomment>OpenCC da7c4726</translatorcomment>
        <translation>導讀說有 %1 條，實際是 %2 條。</translation>
    </message>
    <message>
        <source>The introduction does not say how many items there are.</source>
        <translatorcomment>OpenCC 094581ff</translatorcomment>
        <translation>導讀沒有寫本次有多少條。</translation>
    </message>
    <message>
        <source>The introduction is still empty.</source>
        <translatorcomment>OpenCC 3f3aaec3</translatorcomment>
        <translation>導讀還是空的。</translation>
    </message>
    <message>
        <source>The issue has no introduction yet.</source>
        <translatorcomment>OpenCC 099de384</translatorcomment>
        <translation>這一期還沒有導讀。</translation>
    </message>
    <message>
        <source>The introduction is still that of %1.</source>
        <translatorcomment>OpenCC a5af5be0</translatorcomment>
        <translation>導讀還是 %1 那一期的。</translation>
    </message>
    <message>
        <source>The introduction is a quotation: its line begins with “&gt; ”.</source>
        <translatorcomment>OpenCC ccd3745f</translatorcomment>
        <translation>導讀要寫成引用，行首加「&gt; 」。</translation>
    </message>
    <message>
        <source>The newsletter calls this “%1”.</source>
        <translatorcomment>OpenCC 90376549</translatorcomment>
        <translation>本刊的寫法是「%1」。</translation>
    </message>
    <message>
        <source>A label ends with the full-width “：”.</source>
        <translatorcomment>OpenCC e4de2d07</translatorcomment>
        <translation>標籤後面要用全形「：」。</translation>
    </message>
    <message>
        <source>The summary has no “%1：” in front.</source>
        <translatorcomment>OpenCC b9b12b86</translatorcomment>
        <translation>摘要前面缺「%1：」。</translation>
    </message>
    <message>
        <source>This item has a second “%1：”.</source>
        <translatorcomment>OpenCC 2c9c2b74</translatorcomment>
        <translation>這一條裡有第二個「%1：」。</translation>
    </message>
    <message>
        <source>The brackets of this link are broken: readers see them as text.</source>
        <translatorcomment>OpenCC f300d27f</translatorcomment>
        <translation>連結的括號寫壞了，讀者會看到原樣的括號。</translation>
    </message>
    <message>
        <source>A link&apos;s parentheses must be half-width: ( ).</source>
        <translatorcomment>OpenCC e7bc59f3</translatorcomment>
        <translation>連結的括號要用半形 ( )。</translation>
    </message>
    <message>
        <source>This link leads nowhere: its address is empty.</source>
        <translatorcomment>OpenCC f353d5af</translatorcomment>
        <translation>連結的網址是空的。</translation>
    </message>
    <message>
        <source>The address swallows the text behind it: a space is missing.</source>
        <translatorcomment>OpenCC aa492277</translatorcomment>
        <translation>網址會把後面的文字吞進去：中間缺一個空格。</translation>
    </message>
    <message>
        <source>This numbered line ends the item: it must be indented.</source>
        <translatorcomment>OpenCC 1e3babf3</translatorcomment>
        <translation>編號行沒有縮排，會讓條目到此為止。</translation>
    </message>
    <message>
        <source>This item lies inside the one above: its line is indented.</source>
        <translatorcomment>OpenCC 5d1e65be</translatorcomment>
        <translation>行首有縮排，這一條會嵌到上一條裡面。</translation>
    </message>
    <message>
        <source>A space is missing behind the “-”: this is no item yet.</source>
        <translatorcomment>OpenCC e2523e7e</translatorcomment>
        <translation>「-」後面缺空格，這一行還不算條目。</translation>
    </message>
    <message>
        <source>“1、” is no numbered list: readers get one with “1. ”, indented.</source>
        <translatorcomment>OpenCC f235463d</translatorcomment>
        <translation>「1、」不會成為編號列表，應縮排並寫作「1. 」。</translation>
    </message>
    <message>
        <source>The last of the short news ends with “。”.</source>
        <translatorcomment>OpenCC ee656208</translatorcomment>
        <translation>最後一條短訊以「。」結尾。</translation>
    </message>
    <message>
        <source>Short news end with “；”, but for the last.</source>
        <translatorcomment>OpenCC c49dcb84</translatorcomment>
        <translation>短訊除最後一條外以「；」結尾。</translation>
    </message>
    <message>
        <source>This issue, %1, is not among the past issues.</source>
        <translatorcomment>OpenCC b095facb</translatorcomment>
        <translation>往期回顧裡沒有本期 %1。</translation>
    </message>
    <message>
        <source>The last issue, %1, is not among the past issues.</source>
        <translatorcomment>OpenCC c99e3261</translatorcomment>
        <translation>往期回顧裡沒有上一期 %1。</translation>
    </message>
    <message>
        <source>This link leads nowhere: past issues lie in “../”.</source>
        <translatorcomment>OpenCC cc6604e9</translatorcomment>
        <translation>連結打不開：往期的地址要以「../」開頭。</translation>
    </message>
    <message>
        <source>This link leads nowhere: there is no issue of %1.</source>
        <translatorcomment>OpenCC c33a6893</translatorcomment>
        <translation>連結打不開：沒有 %1 這一期。</translation>
    </message>
    <message>
        <source>The link says %1 but leads to %2.</source>
        <translatorcomment>OpenCC a9757412</translatorcomment>
        <translation>連結寫著 %1，指向的卻是 %2。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translatorcomment>OpenCC 9b0edfab</translatorcomment>
        <translation>「%1」寫了兩遍。</translation>
    </message>
    <message>
        <source>Between Chinese words “%1” is written “%2”.</source>
        <translatorcomment>OpenCC beba504d</translatorcomment>
        <translation>中文之間的「%1」應寫作「%2」。</translation>
    </message>
    <message>
        <source>A title ends without punctuation.</source>
        <translatorcomment>OpenCC 217fcc45</translatorcomment>
        <translation>標題末尾不用標點。</translation>
    </message>
    <message>
        <source>Spaces are missing between Chinese and Latin words.</source>
        <translatorcomment>OpenCC caccb3fb</translatorcomment>
        <translation>中文與西文之間缺空格。</translation>
    </message>
    <message>
        <source>This item does not say whose article it is: “title | source”.</source>
        <translatorcomment>OpenCC f3aa7b6f</translatorcomment>
        <translation>沒有註明來源：「標題 | 來源」。</translation>
    </message>
    <message>
        <source>Title and source are parted by “ | ”.</source>
        <translatorcomment>OpenCC feec022d</translatorcomment>
        <translation>標題與來源之間用「 | 」隔開。</translation>
    </message>
    <message>
        <source>The title of a project begins with “%1：”.</source>
        <translatorcomment>OpenCC 1c136e9c</translatorcomment>
        <translation>專案標題前要寫「%1：」。</translation>
    </message>
    <message>
        <source>The title of a project begins with “owner/repository：”.</source>
        <translatorcomment>OpenCC 0c6be2b4</translatorcomment>
        <translation>專案標題前要寫「擁有者/倉庫名：」。</translation>
    </message>
    <message>
        <source>A space is missing behind the tag.</source>
        <translatorcomment>OpenCC 69eca13d</translatorcomment>
        <translation>標籤後面缺一個空格。</translation>
    </message>
    <message>
        <source>The conference stands before the title, in brackets of its own.</source>
        <translatorcomment>OpenCC d494adc8</translatorcomment>
        <translation>會議名要放在標題前，單獨用方括號。</translation>
    </message>
    <message>
        <source>A space is missing before the year: “%1 %2”.</source>
        <translatorcomment>OpenCC 82c5be98</translatorcomment>
        <translation>年份前缺空格：「%1 %2」。</translation>
    </message>
    <message>
        <source>This item is still empty.</source>
        <translatorcomment>OpenCC ada537df</translatorcomment>
        <translation>這一條還是空的。</translation>
    </message>
    <message>
        <source>This item&apos;s title is not finished: its “]” and link are missing.</source>
        <translatorcomment>OpenCC 09c85ecb</translatorcomment>
        <translation>標題沒寫完，缺「]」和連結。</translation>
    </message>
    <message>
        <source>This item has no link yet.</source>
        <translatorcomment>OpenCC e507eed0</translatorcomment>
        <translation>這一條還沒有連結。</translation>
    </message>
    <message>
        <source>This reads like a field of the item above, but it is an item of its own.</source>
        <translatorcomment>OpenCC a3acc3af</translatorcomment>
        <translation>看起來是上一條的附加連結，卻成了單獨的條目。</translation>
    </message>
    <message>
        <source>The other items of this section have a link; this one has none.</source>
        <translatorcomment>OpenCC 76e2ef93</translatorcomment>
        <translation>本欄目其他條目都有連結，這一條沒有。</translation>
    </message>
    <message>
        <source>A bare address: it is still to become an item or a field.</source>
        <translatorcomment>OpenCC ea80aed5</translatorcomment>
        <translation>只有一個網址：還沒做成條目或附加連結。</translation>
    </message>
    <message>
        <source>A place that is still to be filled.</source>
        <translatorcomment>OpenCC 3715e746</translatorcomment>
        <translation>這裡還留著空，沒有填。</translation>
    </message>
    <message>
        <source>Nothing is said about this yet.</source>
        <translatorcomment>OpenCC 4b7ab528</translatorcomment>
        <translation>這一部分還沒有寫。</translation>
    </message>
    <message>
        <source>The summary is still empty.</source>
        <translatorcomment>OpenCC fd59a97b</translatorcomment>
        <translation>摘要還是空的。</translation>
    </message>
    <message>
        <source>This field has a label but nothing behind it.</source>
        <translatorcomment>OpenCC 4407fc84</translatorcomment>
        <translation>只有標籤，後面沒有內容。</translation>
    </message>
    <message>
        <source>This item has no summary yet.</source>
        <translatorcomment>OpenCC 1e788e61</translatorcomment>
        <translation>這一條還沒有摘要。</translation>
    </message>
    <message>
        <source>This WeChat address expires in some hours: open it and copy the article&apos;s own link.</source>
        <translatorcomment>OpenCC d899a9a1</translatorcomment>
        <translation>這個公眾號連結幾小時後就會失效：請開啟它，複製文章本身的連結。</translation>
    </message>
    <message>
        <source>A long WeChat address: the article also has a short one, /s/….</source>
        <translatorcomment>OpenCC 856b3610</translatorcomment>
        <translation>這是公眾號長連結，文章另有 /s/… 短連結。</translation>
    </message>
    <message>
        <source>This WeChat address has more in it than the article needs.</source>
        <translatorcomment>OpenCC 494c5745</translatorcomment>
        <translation>這個公眾號連結帶著多餘的引數。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>jianbao-cli reads, changes and exports newsletter issues.</source>
        <translatorcomment>OpenCC ed90e1ab</translatorcomment>
        <translation>jianbao-cli：讀取、修改和匯出簡報。</translation>
    </message>
    <message>
        <source>“jianbao-cli VERB --help” says more. A FILE of “-” is what stands on the standard input.</source>
        <translatorcomment>OpenCC d7800b5c</translatorcomment>
        <translation>「jianbao-cli 動詞 --help」有詳細說明。檔案寫作「-」表示標準輸入。</translation>
    </message>
    <message>
        <source>Returns 0 when done, 1 when problems were found, 2 when used wrongly, 3 when a file failed.</source>
        <translatorcomment>OpenCC b41e0b7b</translatorcomment>
        <translation>返回值：0 完成，1 發現問題，2 用法不對，3 檔案出錯。</translation>
    </message>
    <message>
        <source>Say what can stand here.</source>
        <translatorcomment>OpenCC 979c5117</translatorcomment>
        <translation>顯示這份說明。</translation>
    </message>
    <message>
        <source>Say what to do: “jianbao-cli --help” lists it.</source>
        <translatorcomment>OpenCC 5284c596</translatorcomment>
        <translation>需要一個動詞：「jianbao-cli --help」列出全部。</translation>
    </message>
    <message>
        <source>“%1” is nothing this program does: “jianbao-cli --help” lists what is.</source>
        <translatorcomment>OpenCC c7fc1630</translatorcomment>
        <translation>沒有「%1」這個動詞：「jianbao-cli --help」列出全部。</translation>
    </message>
    <message>
        <source>The standard output could not be written.</source>
        <translatorcomment>OpenCC caac766a</translatorcomment>
        <translation>無法寫入標準輸出。</translation>
    </message>
    <message>
        <source>“%1” names no section of this issue.</source>
        <translatorcomment>OpenCC ebbcdc9a</translatorcomment>
        <translation>「%1」：這期沒有這個欄目。</translation>
    </message>
    <message>
        <source>“%1” has no item number.</source>
        <translatorcomment>OpenCC b7a88310</translatorcomment>
        <translation>「%1」沒有寫明第幾條。</translation>
    </message>
    <message>
        <source>“%1”: that section has no such item.</source>
        <translatorcomment>OpenCC 6d8ed9f0</translatorcomment>
        <translation>「%1」：該欄目沒有這一條。</translation>
    </message>
    <message>
        <source>“%1” names a field where an item is wanted.</source>
        <translatorcomment>OpenCC 7407f08c</translatorcomment>
        <translation>「%1」是一個欄位，這裡需要的是條目。</translation>
    </message>
    <message>
        <source>“%1” must end in title, source, url, tags, summary or link:LABEL.</source>
        <translatorcomment>OpenCC 290d0a56</translatorcomment>
        <translation>「%1」應以 title、source、url、tags、summary 或 link:標籤 結尾。</translation>
    </message>
    <message>
        <source>“%1” has no “=” and value.</source>
        <translatorcomment>OpenCC 118edfd9</translatorcomment>
        <translation>「%1」缺少「=」和值。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translatorcomment>OpenCC 807a8250</translatorcomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Change fields and items of an issue, in the order given, and nothing else in it.</source>
        <translatorcomment>OpenCC ac092e5d</translatorcomment>
        <translation>按給出的順序修改欄位和條目，其餘內容一概不動。</translation>
    </message>
    <message>
        <source>Put an empty item before 博文/2, or at the end: 博文/+.</source>
        <translatorcomment>OpenCC dd3ea54c</translatorcomment>
        <translation>在 博文/2 之前插入空條目；博文/+ 表示末尾。</translation>
    </message>
    <message>
        <source>Move an item before another, or to the end of a section.</source>
        <translatorcomment>OpenCC 6b886f17</translatorcomment>
        <translation>把條目移到另一條之前，或移到欄目末尾。</translation>
    </message>
    <message>
        <source>Take an item out.</source>
        <translatorcomment>OpenCC 1ab0e5f8</translatorcomment>
        <translation>刪除條目。</translation>
    </message>
    <message>
        <source>Change nothing; print the difference instead.</source>
        <translatorcomment>OpenCC 747d8bbf</translatorcomment>
        <translation>不改動檔案，只列印差異。</translation>
    </message>
    <message>
        <source>edit needs exactly one FILE.</source>
        <translatorcomment>OpenCC 1526b89c</translatorcomment>
        <translation>edit 需要且只需要一個檔案。</translation>
    </message>
    <message>
        <source>edit needs something to do: --set, --insert, --move or --remove.</source>
        <translatorcomment>OpenCC 1b950d9c</translatorcomment>
        <translation>edit 需要至少一項操作：--set、--insert、--move 或 --remove。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translatorcomment>OpenCC fc444208</translatorcomment>
        <translation>--%1 可以是 %2，不能是「%3」。</translation>
    </message>
    <message>
        <source>-o must name a folder when there are several files.</source>
        <translatorcomment>OpenCC 827be875</translatorcomment>
        <translation>有多個檔案時，-o 需要指定一個資料夾。</translation>
    </message>
    <message>
        <source>Two of the files would both become %1.</source>
        <translatorcomment>OpenCC ca1d8047</translatorcomment>
        <translation>有兩個檔案會寫成同一個 %1。</translation>
    </message>
    <message>
        <source>-o would replace the issue %1 by its export.</source>
        <translatorcomment>OpenCC 96c8a525</translatorcomment>
        <translation>-o 會用匯出結果覆蓋簡報 %1 本身。</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translatorcomment>OpenCC 84c80f91</translatorcomment>
        <translation>檔案…</translation>
    </message>
    <message>
        <source>Turn issues into what WeChat takes, a page to look at, or plain text.</source>
        <translatorcomment>OpenCC c9188ed9</translatorcomment>
        <translation>匯出為公眾號文章、可瀏覽的網頁或純文字。</translation>
    </message>
    <message>
        <source>Links WeChat refuses: footnotes (unless told), inline or plain.</source>
        <translatorcomment>OpenCC de35a162</translatorcomment>
        <translation>微信不接受的連結：footnotes（腳註，預設）、inline（寫在文中）或 plain（去掉）。</translation>
    </message>
    <message>
        <source>Past issues: links, text (unless told) or omit.</source>
        <translatorcomment>OpenCC 2434df8c</translatorcomment>
        <translation>往期回顧：links（連結）、text（文字，預設）或 omit（省略）。</translation>
    </message>
    <message>
        <source>The name of a theme, or a CSS file.</source>
        <translatorcomment>OpenCC 2e7082aa</translatorcomment>
        <translation>主題名，或一個 CSS 檔案。</translation>
    </message>
    <message>
        <source>Write to this file, or to files in this folder.</source>
        <translatorcomment>OpenCC 9c563fc5</translatorcomment>
        <translation>寫入這個檔案，或寫到這個資料夾裡。</translation>
    </message>
    <message>
        <source>export needs a FILE.</source>
        <translatorcomment>OpenCC cb139eef</translatorcomment>
        <translation>export 需要一個檔案。</translation>
    </message>
    <message>
        <source>The standard input could not be read.</source>
        <translatorcomment>OpenCC 132f14a6</translatorcomment>
        <translation>無法讀取標準輸入。</translation>
    </message>
    <message>
        <source>The standard input could not be read: %1</source>
        <translatorcomment>OpenCC 774b46cf</translatorcomment>
        <translation>無法讀取標準輸入：%1</translation>
    </message>
    <message>
        <source>The standard input is larger than 16 MB.</source>
        <translatorcomment>OpenCC f479501c</translatorcomment>
        <translation>標準輸入超過 16 MB。</translation>
    </message>
    <message>
        <source>The standard input is not a text.</source>
        <translatorcomment>OpenCC b288a3f4</translatorcomment>
        <translation>標準輸入不是文字。</translation>
    </message>
    <message>
        <source>The standard input is not UTF-8 text.</source>
        <translatorcomment>OpenCC 1027d491</translatorcomment>
        <translation>標準輸入不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>“%1” is not an option of %2.</source>
        <translatorcomment>OpenCC f7ac1c7a</translatorcomment>
        <translation>%2 沒有「%1」這個選項。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translatorcomment>OpenCC 515be436</translatorcomment>
        <translation>%1 不帶值。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translatorcomment>OpenCC 0d919346</translatorcomment>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source> [options]</source>
        <translatorcomment>OpenCC 2ef60c64</translatorcomment>
        <translation> [選項]</translation>
    </message>
    <message>
        <source>Show what is in an issue: its opening, sections and items.</source>
        <translatorcomment>OpenCC a3987b29</translatorcomment>
        <translation>顯示一期簡報的內容：卷首、欄目和條目。</translation>
    </message>
    <message>
        <source>As JSON, one object on a line for each file.</source>
        <translatorcomment>OpenCC 4aa7952e</translatorcomment>
        <translation>以 JSON 輸出，每個檔案一行一個物件。</translation>
    </message>
    <message>
        <source>show needs a FILE.</source>
        <translatorcomment>OpenCC 3536aa4b</translatorcomment>
        <translation>show 需要一個檔案。</translation>
    </message>
    <message>
        <source>The folder of the earlier issues (otherwise the one the file is in).</source>
        <translatorcomment>OpenCC fe12743b</translatorcomment>
        <translation>往期所在的資料夾（預設是檔案自己所在的資料夾）。</translation>
    </message>
    <message>
        <source>Only these checks, separated by commas, also those that are off.</source>
        <translatorcomment>OpenCC 02935aac</translatorcomment>
        <translation>只執行這些檢查（用逗號隔開），預設關閉的也可以。</translation>
    </message>
    <message>
        <source>There is no check “%1”. There are: %2.</source>
        <translatorcomment>OpenCC fbdaedbb</translatorcomment>
        <translation>沒有「%1」這項檢查。可用的有：%2。</translation>
    </message>
    <message>
        <source>--only needs the names of checks. There are: %1.</source>
        <translatorcomment>OpenCC 3513530b</translatorcomment>
        <translation>--only 後面要寫檢查項的名字，可用的有：%1。</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translatorcomment>OpenCC 19ea57fa</translatorcomment>
        <translation>「%1」不是資料夾。</translation>
    </message>
    <message>
        <source>Find what is broken, unfinished or against the house rules.</source>
        <translatorcomment>OpenCC 166d642c</translatorcomment>
        <translation>找出壞掉的、沒寫完的、不合慣例的地方。</translation>
    </message>
    <message>
        <source>As one JSON list, for scripts.</source>
        <translatorcomment>OpenCC 8b129281</translatorcomment>
        <translation>輸出一個 JSON 陣列，供指令碼使用。</translation>
    </message>
    <message>
        <source>check needs a FILE.</source>
        <translatorcomment>OpenCC e8f382d0</translatorcomment>
        <translation>check 需要一個檔案。</translation>
    </message>
    <message>
        <source>“%1”: there is no such block.</source>
        <translatorcomment>OpenCC 63915f43</translatorcomment>
        <translation>「%1」：沒有這個部分。</translation>
    </message>
    <message>
        <source>Set intro, title, date, or a field such as 论文/3/title, 论文/3/link:代码; or other Markdown: 论文/block:1, opening/block:1.</source>
        <translatorcomment>OpenCC 0b49ce11</translatorcomment>
        <translation>設定 intro、title、date，或條目的欄位，如 論文/3/title、論文/3/link:程式碼；或其他 Markdown：論文/block:1、opening/block:1。</translation>
    </message>
    <message>
        <source>Nothing was changed: an issue can have 16 MB, and this would make it longer.</source>
        <translatorcomment>OpenCC f3da943b</translatorcomment>
        <translation>未作任何修改：一期簡報最多 16 MB，這樣會超出。</translation>
    </message>
    <message>
        <source>There is no theme “%1”, nor a style sheet of that name: “jianbao-cli themes list” names them.</source>
        <translatorcomment>OpenCC f4d4fc8b</translatorcomment>
        <translation>沒有名為「%1」的主題，也沒有這個樣式檔案：「jianbao-cli themes list」會列出已有的主題。</translation>
    </message>
    <message>
        <source>Mend what can be mended with certainty, and nothing else.</source>
        <translatorcomment>OpenCC f44478bb</translatorcomment>
        <translation>只修有把握修的，別的一概不動。</translation>
    </message>
    <message>
        <source>fix needs a FILE.</source>
        <translatorcomment>OpenCC e1f20d2d</translatorcomment>
        <translation>fix 需要一個檔案。</translation>
    </message>
    <message>
        <source>themes list takes no FILE.</source>
        <translatorcomment>OpenCC 8eae153d</translatorcomment>
        <translation>themes list 後面不帶檔案。</translation>
    </message>
    <message>
        <source>note: </source>
        <translatorcomment>OpenCC 484de451</translatorcomment>
        <translation>注意：</translation>
    </message>
    <message>
        <source>%1: understood %2 rules with %3 selectors and %4 declarations.</source>
        <translatorcomment>OpenCC 5b055a14</translatorcomment>
        <translation>%1：讀懂了 %2 條規則，共 %3 個選擇器、%4 條宣告。</translation>
    </message>
    <message>
        <source>Text size: %1 px; line height: %2; accent: %3.</source>
        <translatorcomment>OpenCC 0e6d45a8</translatorcomment>
        <translation>字級：%1 px；行高：%2；強調色：%3。</translation>
    </message>
    <message>
        <source>themes check needs a FILE.css.</source>
        <translatorcomment>OpenCC fc4e00f6</translatorcomment>
        <translation>themes check 後面要寫明 FILE.css。</translation>
    </message>
    <message>
        <source>list | check FILE.css…</source>
        <translatorcomment>OpenCC 0c12a3c4</translatorcomment>
        <translation>list | check FILE.css…</translation>
    </message>
    <message>
        <source>List the themes, or say what of a style sheet works in an article.</source>
        <translatorcomment>OpenCC 5e5d50e9</translatorcomment>
        <translation>列出主題，或檢查一個樣式檔案裡哪些在文章中有效。</translation>
    </message>
    <message>
        <source>As JSON, one array.</source>
        <translatorcomment>OpenCC e2797435</translatorcomment>
        <translation>以 JSON 輸出，一個陣列。</translation>
    </message>
    <message>
        <source>themes is followed by “list” or “check FILE.css”.</source>
        <translatorcomment>OpenCC 79d29f8f</translatorcomment>
        <translation>themes 後面應是「list」或「check FILE.css」。</translation>
    </message>
    <message>
        <source>wechat (the article alone), html (a whole page), markdown (with absolute links) or text.</source>
        <translatorcomment>OpenCC 368dc556</translatorcomment>
        <translation>wechat（只有文章）、html（完整網頁）、markdown（連結改為絕對）或 text。</translation>
    </message>
    <message>
        <source>For markdown: the address that the issue&apos;s folder is published at.</source>
        <translatorcomment>OpenCC d4aecae4</translatorcomment>
        <translation>用於 markdown：各期所在資料夾發布在哪個網址。</translation>
    </message>
    <message>
        <source>export needs --to wechat, html, markdown or text.</source>
        <translatorcomment>OpenCC 623b80c4</translatorcomment>
        <translation>export 需要 --to wechat、html、markdown 或 text。</translation>
    </message>
    <message>
        <source>--to markdown needs --base-url https://…, where the issues are published.</source>
        <translatorcomment>OpenCC 678d42c1</translatorcomment>
        <translation>--to markdown 需要 --base-url https://…，即各期發布的網址。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web pages (*.html)</source>
        <translatorcomment>OpenCC 0226d31f</translatorcomment>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translatorcomment>OpenCC 2d78ddc5</translatorcomment>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translatorcomment>OpenCC b89d2561</translatorcomment>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translatorcomment>OpenCC 93e3b5ac</translatorcomment>
        <translation>Markdown 檔案 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Export as a Web Page</source>
        <translatorcomment>OpenCC 184d48bc</translatorcomment>
        <translation>匯出為網頁</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translatorcomment>OpenCC 276fd53e</translatorcomment>
        <translation>匯出為 PDF</translation>
    </message>
    <message>
        <source>Export as One Long Picture</source>
        <translatorcomment>OpenCC 6ac28976</translatorcomment>
        <translation>匯出為長圖</translation>
    </message>
    <message>
        <source>Export as Markdown with Absolute Links</source>
        <translatorcomment>OpenCC 3bf42476</translatorcomment>
        <translation>匯出為絕對連結的 Markdown</translation>
    </message>
    <message>
        <source>Not exported: the picture would be %1 pixels high, and %2 are the most that other programs can be expected to show. Export the issue as PDF.</source>
        <translatorcomment>OpenCC 8580d1ee</translatorcomment>
        <translation>沒有匯出：長圖將高達 %1 像素，而別的程式大多隻能顯示 %2 像素。請改為匯出 PDF。</translation>
    </message>
    <message>
        <source>Not exported: there is not enough memory for the picture.</source>
        <translatorcomment>OpenCC fbc0a51f</translatorcomment>
        <translation>沒有匯出：記憶體不夠放下這張圖。</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message numerus="yes">
        <source>add %n item(s)</source>
        <translatorcomment>OpenCC 810f934f</translatorcomment>
        <translation>
            <numerusform>新增 %n 個條目</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate item</source>
        <translatorcomment>OpenCC 1e19933c</translatorcomment>
        <translation>複製條目</translation>
    </message>
    <message numerus="yes">
        <source>delete %n item(s)</source>
        <translatorcomment>OpenCC 7fe1834c</translatorcomment>
        <translation>
            <numerusform>刪除 %n 個條目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translatorcomment>OpenCC 7bc78bae</translatorcomment>
        <translation>
            <numerusform>移動 %n 個條目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n part(s)</source>
        <translatorcomment>OpenCC a94c8c61</translatorcomment>
        <translation>
            <numerusform>移動 %n 個部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::AddItemLine</name>
    <message>
        <source>Paste a link, or type a title</source>
        <translatorcomment>OpenCC a8d41563</translatorcomment>
        <translation>貼上連結，或輸入標題</translation>
    </message>
    <message>
        <source>New item</source>
        <translatorcomment>OpenCC ec190812</translatorcomment>
        <translation>新條目</translation>
    </message>
    <message>
        <source>Enter adds an item to this section. A link, a title, “- [title | source](link)”, or several lines of these.</source>
        <translatorcomment>OpenCC 01010a98</translatorcomment>
        <translation>按 Enter 向這個欄目新增條目。可以是連結、標題、「- [標題 | 來源](連結)」，也可以一次多行。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArticleExport</name>
    <message>
        <source>Not exported: the web engine could not print the article.</source>
        <translatorcomment>OpenCC cbc27d10</translatorcomment>
        <translation>沒有匯出：網頁引擎列印不了這篇文章。</translation>
    </message>
    <message>
        <source>Not exported: the web engine could not draw the article.</source>
        <translatorcomment>OpenCC 45a38199</translatorcomment>
        <translation>沒有匯出：網頁引擎畫不出這篇文章。</translation>
    </message>
    <message>
        <source>Not exported: there is not enough memory for the picture.</source>
        <translatorcomment>OpenCC fbc0a51f</translatorcomment>
        <translation>沒有匯出：記憶體不夠放下這張圖。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Chip</name>
    <message>
        <source>Tag %1</source>
        <translatorcomment>OpenCC c95231e8</translatorcomment>
        <translation>標籤 %1</translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translatorcomment>OpenCC 47141122</translatorcomment>
        <translation>按 Delete 刪除，按 Enter 修改</translation>
    </message>
    <message>
        <source>%1
Delete removes it, Enter or a double click edits it</source>
        <translatorcomment>OpenCC 0be45404</translatorcomment>
        <translation>%1
按 Delete 刪除，按 Enter 或雙擊修改</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translatorcomment>OpenCC 89028861</translatorcomment>
        <translation>刪除標籤 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>OpenCC 8300942d</translatorcomment>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Jianbao::CopyDesk</name>
    <message>
        <source>&amp;Copy for WeChat</source>
        <translatorcomment>OpenCC 46d8e707</translatorcomment>
        <translation>複製到公眾號(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;HTML</source>
        <translatorcomment>OpenCC 1d139d6b</translatorcomment>
        <translation>複製 HTML(&amp;H)</translation>
    </message>
    <message>
        <source>Copy Plain &amp;Text</source>
        <translatorcomment>OpenCC 4e40763d</translatorcomment>
        <translation>複製純文字(&amp;T)</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translatorcomment>OpenCC 93fbdcb3</translatorcomment>
        <translation>複製到公眾號</translation>
    </message>
    <message>
        <source>Copy the article as the WeChat editor takes it, pictures included</source>
        <translatorcomment>OpenCC 7c2aaaa2</translatorcomment>
        <translation>按公眾號編輯器接受的格式複製文章，圖片一併帶上</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translatorcomment>OpenCC 0da1172e</translatorcomment>
        <translation>仍然複製</translation>
    </message>
    <message>
        <source>Go There</source>
        <translatorcomment>OpenCC dcb7d532</translatorcomment>
        <translation>去看看</translation>
    </message>
    <message numerus="yes">
        <source>Not copied yet: %n picture(s) cannot be read: %1</source>
        <translatorcomment>OpenCC b987c206</translatorcomment>
        <translation>
            <numerusform>還沒有複製：有 %n 張圖片讀不出來：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into the WeChat editor.</source>
        <translatorcomment>OpenCC c77ba8bb</translatorcomment>
        <translation>已複製，可貼上到公眾號後台</translation>
    </message>
    <message>
        <source>The article&apos;s HTML is copied.</source>
        <translatorcomment>OpenCC 71b43de8</translatorcomment>
        <translation>已複製文章的 HTML</translation>
    </message>
    <message>
        <source>The article is copied as plain text.</source>
        <translatorcomment>OpenCC 1b13c44e</translatorcomment>
        <translation>已複製文章的純文字</translation>
    </message>
    <message>
        <source>Not copied: another program keeps the clipboard to itself.</source>
        <translatorcomment>OpenCC 5a7ed60f</translatorcomment>
        <translation>沒有複製成功：別的程式佔用了剪貼簿。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>OpenCC 7bfd69e8</translatorcomment>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>Jianbao::CssEdit</name>
    <message>
        <source>Style sheet</source>
        <translatorcomment>OpenCC 4eaa3726</translatorcomment>
        <translation>樣式表</translation>
    </message>
</context>
<context>
    <name>Jianbao::CssTab</name>
    <message>
        <source>What was not understood</source>
        <translatorcomment>OpenCC 51f965c3</translatorcomment>
        <translation>沒有看懂的地方</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translatorcomment>OpenCC ad76eebb</translatorcomment>
        <translation>關閉這個分頁</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>OpenCC b6230327</translatorcomment>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>OpenCC 065dc035</translatorcomment>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>OpenCC a02acb81</translatorcomment>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>OpenCC 0175b3c2</translatorcomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Find in the style sheet</source>
        <translatorcomment>OpenCC 1aa4424a</translatorcomment>
        <translation>在樣式表中尋找</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>OpenCC 0ff9d020</translatorcomment>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>OpenCC 02b180d6</translatorcomment>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translatorcomment>OpenCC b206d4a3</translatorcomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) or declaration(s) were left out:</source>
        <translatorcomment>OpenCC d977b9f6</translatorcomment>
        <translation>
            <numerusform>有 %n 條規則或宣告沒有採用：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::DatePicker</name>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translatorcomment>OpenCC 8176bb07</translatorcomment>
        <translation>日曆（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>OpenCC 534d92dd</translatorcomment>
        <translation>日曆</translation>
    </message>
    <message>
        <source>No calendar has the day %1.</source>
        <translatorcomment>OpenCC 7c2ff841</translatorcomment>
        <translation>日曆上沒有 %1 這一天。</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translatorcomment>OpenCC 48d54763</translatorcomment>
        <translation>今天(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Jianbao::Document</name>
    <message>
        <source>Not done: an issue can have %1 MB, and this would make it longer.</source>
        <translatorcomment>OpenCC 2bf95789</translatorcomment>
        <translation>未執行：一期簡報最多 %1 MB，這樣會超出。</translation>
    </message>
</context>
<context>
    <name>Jianbao::EditorPane</name>
    <message>
        <source>Opening</source>
        <translatorcomment>OpenCC 799aefa3</translatorcomment>
        <translation>卷首</translation>
    </message>
    <message>
        <source>Ending</source>
        <translatorcomment>OpenCC 6e88166a</translatorcomment>
        <translation>文末</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>OpenCC 85045e53</translatorcomment>
        <translation>原始碼</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translatorcomment>OpenCC 9ffd0f2a</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translatorcomment>OpenCC df2ff04b</translatorcomment>
        <translation>
            <numerusform>%1：%n 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::Edits</name>
    <message>
        <source>There is no such place in the issue any more.</source>
        <translatorcomment>OpenCC 602c21eb</translatorcomment>
        <translation>簡報裡已經沒有這個位置了。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2020-03-30.</source>
        <translatorcomment>OpenCC f09ce81d</translatorcomment>
        <translation>「%1」不是日期，請寫成 2020-03-30 這樣。</translation>
    </message>
    <message>
        <source>There is no such item in the issue any more.</source>
        <translatorcomment>OpenCC a9ae6540</translatorcomment>
        <translation>簡報裡已經沒有這個條目了。</translation>
    </message>
    <message>
        <source>“%1” cannot be a label: use up to ten characters, without colons and brackets.</source>
        <translatorcomment>OpenCC 22b160ba</translatorcomment>
        <translation>「%1」不能用作標籤：最多十個字，不含冒號和括號。</translation>
    </message>
    <message>
        <source>“%1” is the label of the summary.</source>
        <translatorcomment>OpenCC 4753b7e8</translatorcomment>
        <translation>「%1」是摘要的標籤。</translation>
    </message>
    <message>
        <source>“%1” is not a web address that begins with http://, https:// or www.</source>
        <translatorcomment>OpenCC e355e847</translatorcomment>
        <translation>「%1」不是以 http://、https:// 或 www. 開頭的網址。</translation>
    </message>
    <message>
        <source>“%1” needs a link.</source>
        <translatorcomment>OpenCC 0c720388</translatorcomment>
        <translation>「%1」需要一個連結。</translation>
    </message>
    <message>
        <source>There is no such part of the issue any more.</source>
        <translatorcomment>OpenCC 3802c1fd</translatorcomment>
        <translation>簡報中已經沒有這一部分了。</translation>
    </message>
    <message>
        <source>It cannot stand there: it would run together with the text beside it.</source>
        <translatorcomment>OpenCC 849b8e39</translatorcomment>
        <translation>不能移到那裡：會與旁邊的文字連成一體。</translation>
    </message>
    <message>
        <source>There is no such link in the item any more.</source>
        <translatorcomment>OpenCC c89d0cfd</translatorcomment>
        <translation>這個條目裡已經沒有這個連結了。</translation>
    </message>
</context>
<context>
    <name>Jianbao::EndingTab</name>
    <message>
        <source>Everything behind the last section, as Markdown</source>
        <translatorcomment>OpenCC 9c161808</translatorcomment>
        <translation>最後一個欄目之後的全部內容（Markdown）</translation>
    </message>
    <message>
        <source>Past issues</source>
        <translatorcomment>OpenCC 8cc5eb72</translatorcomment>
        <translation>往期回顧</translation>
    </message>
    <message>
        <source>Past issues, contacts, licence … (Markdown)</source>
        <translatorcomment>OpenCC c279b1f9</translatorcomment>
        <translation>往期回顧、聯絡方式、授權條款……（Markdown）</translation>
    </message>
    <message numerus="yes">
        <source>%n past issue(s)</source>
        <translatorcomment>OpenCC 127e121d</translatorcomment>
        <translation>
            <numerusform>%n 期往期</numerusform>
        </translation>
    </message>
    <message>
        <source>edit ending</source>
        <translatorcomment>OpenCC e5f9f978</translatorcomment>
        <translation>編輯文末</translation>
    </message>
</context>
<context>
    <name>Jianbao::ExportDesk</name>
    <message>
        <source>&amp;Web Page…</source>
        <translatorcomment>OpenCC b82e9104</translatorcomment>
        <translation>網頁(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translatorcomment>OpenCC e39cf49d</translatorcomment>
        <translation>PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Long Picture…</source>
        <translatorcomment>OpenCC 2cfc7f8f</translatorcomment>
        <translation>長圖(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Markdown with Absolute Links…</source>
        <translatorcomment>OpenCC 9fe5182f</translatorcomment>
        <translation>絕對連結的 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Ask for the Place Again</source>
        <translatorcomment>OpenCC 0546f167</translatorcomment>
        <translation>重新選擇位置(&amp;A)</translation>
    </message>
    <message>
        <source>The next export of this newsletter asks where to</source>
        <translatorcomment>OpenCC d13c0658</translatorcomment>
        <translation>這份簡報下次匯出時會再問位置</translation>
    </message>
    <message>
        <source>The next export asks for its place.</source>
        <translatorcomment>OpenCC e8822a21</translatorcomment>
        <translation>下次匯出會再問位置。</translation>
    </message>
    <message>
        <source>Not exported: that is the issue&apos;s own file.</source>
        <translatorcomment>OpenCC 828fe435</translatorcomment>
        <translation>沒有匯出：那是這一期自己的檔案。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translatorcomment>OpenCC 4b11ffed</translatorcomment>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>OpenCC a0451c97</translatorcomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translatorcomment>OpenCC 61030761</translatorcomment>
        <translation>已匯出到 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>OpenCC 2738eaa2</translatorcomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translatorcomment>OpenCC 9e4fb581</translatorcomment>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translatorcomment>OpenCC 45fb3df4</translatorcomment>
        <translation>換個位置…</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1, but without %n picture(s) that could not be read: %2</source>
        <translatorcomment>OpenCC 68b0a221</translatorcomment>
        <translation>
            <numerusform>已匯出到 %1，但有 %n 張圖片讀不出來：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1. %n relative link(s) stayed as they are: nobody has said at which address this newsletter&apos;s folder is published.</source>
        <translatorcomment>OpenCC 73bf6a49</translatorcomment>
        <translation>
            <numerusform>已匯出到 %1。有 %n 個相對連結保持原樣：還不知道這份簡報的資料夾發布在哪個網址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the Address…</source>
        <translatorcomment>OpenCC f9114c11</translatorcomment>
        <translation>填寫網址…</translation>
    </message>
    <message>
        <source>Address of the Newsletter</source>
        <translatorcomment>OpenCC dfbe347a</translatorcomment>
        <translation>簡報的網址</translation>
    </message>
    <message>
        <source>The address of the folder that the issues are published in, for instance https://example.org/newsletter/</source>
        <translatorcomment>OpenCC b30ca43d</translatorcomment>
        <translation>各期所在資料夾的網址，例如 https://example.org/newsletter/</translation>
    </message>
    <message>
        <source>“%1” is not an address: it begins with https:// or http://.</source>
        <translatorcomment>OpenCC 52500a73</translatorcomment>
        <translation>「%1」不是網址：網址以 https:// 或 http:// 開頭。</translation>
    </message>
</context>
<context>
    <name>Jianbao::FileMessages</name>
    <message>
        <source>Unsaved edits cannot be kept safe: %1</source>
        <translatorcomment>OpenCC d5f5029c</translatorcomment>
        <translation>未儲存的修改無法另存備份：%1</translation>
    </message>
    <message>
        <source>%1 Your text is safe in this window.</source>
        <translatorcomment>OpenCC ede67695</translatorcomment>
        <translation>%1 你的文字仍在這個窗口裡。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>OpenCC 7bfd69e8</translatorcomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translatorcomment>OpenCC 50163001</translatorcomment>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translatorcomment>OpenCC 02a6743d</translatorcomment>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>%1 is gone, or can no longer be read. Saving writes it again.</source>
        <translatorcomment>OpenCC 96698139</translatorcomment>
        <translation>%1 已不存在或無法讀取。儲存會重新寫入。</translation>
    </message>
    <message>
        <source>Another program changed %1, and you have edits that are not saved.</source>
        <translatorcomment>OpenCC c4c7cf12</translatorcomment>
        <translation>別的程式修改了 %1，而你還有未儲存的修改。</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translatorcomment>OpenCC bf7f06dd</translatorcomment>
        <translation>別的程式修改了 %1。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translatorcomment>OpenCC 936efb65</translatorcomment>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Your unsaved edits of %1 are back.</source>
        <translatorcomment>OpenCC 219bede5</translatorcomment>
        <translation>已還原 %1 未儲存的修改。</translation>
    </message>
    <message>
        <source>Use the file instead</source>
        <translatorcomment>OpenCC b27ff3eb</translatorcomment>
        <translation>改用檔案裡的內容</translation>
    </message>
    <message>
        <source>There are unsaved edits of %1, but the file has changed since.</source>
        <translatorcomment>OpenCC 64f53758</translatorcomment>
        <translation>有 %1 未儲存的修改，但此後檔案已經變了。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translatorcomment>OpenCC 9e4633ac</translatorcomment>
        <translation>還原這些修改</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translatorcomment>OpenCC 3b134e11</translatorcomment>
        <translation>丟棄</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more problem(s).</source>
        <translatorcomment>OpenCC e1ba60e5</translatorcomment>
        <translation>
            <numerusform>%1 另有 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translatorcomment>OpenCC 5bd1ae8c</translatorcomment>
        <translation>開啟設定檔案</translation>
    </message>
</context>
<context>
    <name>Jianbao::FindAndReplace</name>
    <message>
        <source>From the beginning again.</source>
        <translatorcomment>OpenCC a1fdcdca</translatorcomment>
        <translation>已從頭繼續尋找。</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translatorcomment>OpenCC 7f932ed7</translatorcomment>
        <translation>已從末尾繼續尋找。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translatorcomment>OpenCC f78dafbe</translatorcomment>
        <translation>
            <numerusform>已取代 %n 處。</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translatorcomment>OpenCC bb885d3e</translatorcomment>
        <translation>多於 %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translatorcomment>OpenCC 1447ffc8</translatorcomment>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translatorcomment>OpenCC 241da95e</translatorcomment>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translatorcomment>OpenCC 276779eb</translatorcomment>
        <translation>共 %1 處</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translatorcomment>OpenCC ee364aa6</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Jianbao::FindBar</name>
    <message>
        <source>Aa</source>
        <translatorcomment>OpenCC 920e3d75</translatorcomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translatorcomment>OpenCC 726d4789</translatorcomment>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Word</source>
        <translatorcomment>OpenCC dc79f392</translatorcomment>
        <translation>全字</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translatorcomment>OpenCC 5d77b12a</translatorcomment>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>.*</source>
        <translatorcomment>OpenCC 9165d205</translatorcomment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translatorcomment>OpenCC 00e5896e</translatorcomment>
        <translation>規則運算式</translation>
    </message>
    <message>
        <source>Find in the whole issue</source>
        <translatorcomment>OpenCC e58fd6be</translatorcomment>
        <translation>在整期中尋找</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>OpenCC b6230327</translatorcomment>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translatorcomment>OpenCC ab1bb47e</translatorcomment>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Previous Hit (Shift+F3)</source>
        <translatorcomment>OpenCC d000092f</translatorcomment>
        <translation>上一處（Shift+F3）</translation>
    </message>
    <message>
        <source>Next Hit (F3)</source>
        <translatorcomment>OpenCC 92d565fb</translatorcomment>
        <translation>下一處（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translatorcomment>OpenCC 34bcffca</translatorcomment>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translatorcomment>OpenCC cf57a96c</translatorcomment>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translatorcomment>OpenCC 8b6f8c52</translatorcomment>
        <translation>全部取代(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>OpenCC 11db2d2c</translatorcomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Jianbao::Finder</name>
    <message>
        <source>replace</source>
        <translatorcomment>OpenCC bad34ff4</translatorcomment>
        <translation>取代</translation>
    </message>
    <message>
        <source>replace all</source>
        <translatorcomment>OpenCC 23aea7b8</translatorcomment>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Not replaced: the text changed meanwhile.</source>
        <translatorcomment>OpenCC 8417fbc6</translatorcomment>
        <translation>未取代：文字在此期間改過了。</translation>
    </message>
</context>
<context>
    <name>Jianbao::FrontMatterEditor</name>
    <message>
        <source>Front matter, as YAML</source>
        <translatorcomment>OpenCC 5d4cfde9</translatorcomment>
        <translation>Front matter（YAML）</translation>
    </message>
    <message>
        <source>Add front matter</source>
        <translatorcomment>OpenCC 64515262</translatorcomment>
        <translation>新增 front matter</translation>
    </message>
    <message>
        <source>Keys and values at the top of the file, which the site&apos;s generator reads</source>
        <translatorcomment>OpenCC d16c5c50</translatorcomment>
        <translation>檔案開頭的鍵和值，供網站生成器讀取</translation>
    </message>
    <message>
        <source>edit front matter</source>
        <translatorcomment>OpenCC 8ce9866c</translatorcomment>
        <translation>修改 front matter</translation>
    </message>
    <message>
        <source>add front matter</source>
        <translatorcomment>OpenCC 64515262</translatorcomment>
        <translation>新增 front matter</translation>
    </message>
</context>
<context>
    <name>Jianbao::GoTo</name>
    <message>
        <source>(no title)</source>
        <translatorcomment>OpenCC 2589fb43</translatorcomment>
        <translation>（無標題）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translatorcomment>OpenCC 9ffd0f2a</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to an item: title, source, section</source>
        <translatorcomment>OpenCC 33a4323e</translatorcomment>
        <translation>轉到條目：標題、來源、欄目</translation>
    </message>
    <message>
        <source>Do what? Type a command</source>
        <translatorcomment>OpenCC f24261dc</translatorcomment>
        <translation>要做什麼？輸入命令</translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemActions</name>
    <message>
        <source>New Item</source>
        <translatorcomment>OpenCC ceb1ef76</translatorcomment>
        <translation>新增條目</translation>
    </message>
    <message>
        <source>Duplicate Item</source>
        <translatorcomment>OpenCC 1e19933c</translatorcomment>
        <translation>複製條目</translation>
    </message>
    <message>
        <source>Delete Items</source>
        <translatorcomment>OpenCC 47a38549</translatorcomment>
        <translation>刪除條目</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translatorcomment>OpenCC 8f1c6bb2</translatorcomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translatorcomment>OpenCC 37a00cd7</translatorcomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move To</source>
        <translatorcomment>OpenCC a797a4e3</translatorcomment>
        <translation>移動到</translation>
    </message>
    <message>
        <source>Filter Items</source>
        <translatorcomment>OpenCC e028e6a5</translatorcomment>
        <translation>篩選條目</translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemForm</name>
    <message>
        <source>edit title</source>
        <translatorcomment>OpenCC 8f9065db</translatorcomment>
        <translation>編輯標題</translation>
    </message>
    <message>
        <source>edit source name</source>
        <translatorcomment>OpenCC 93e931d3</translatorcomment>
        <translation>編輯來源</translation>
    </message>
    <message>
        <source>edit link</source>
        <translatorcomment>OpenCC 20d00d1e</translatorcomment>
        <translation>編輯連結</translation>
    </message>
    <message>
        <source>edit tags</source>
        <translatorcomment>OpenCC fa79f27a</translatorcomment>
        <translation>編輯標籤</translation>
    </message>
    <message>
        <source>What the article is called</source>
        <translatorcomment>OpenCC 57eea510</translatorcomment>
        <translation>文章的標題</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translatorcomment>OpenCC 5e081508</translatorcomment>
        <translation>在哪裡發表的</translation>
    </message>
    <message>
        <source>Labelled links</source>
        <translatorcomment>OpenCC 0ccf54cb</translatorcomment>
        <translation>附加連結</translation>
    </message>
    <message>
        <source>What it says and why it matters</source>
        <translatorcomment>OpenCC 7693aad5</translatorcomment>
        <translation>講了什麼，為什麼值得讀</translation>
    </message>
    <message>
        <source>edit summary</source>
        <translatorcomment>OpenCC ab2f5804</translatorcomment>
        <translation>編輯摘要</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translatorcomment>OpenCC 7dbe70e0</translatorcomment>
        <translation>標題(&amp;L)</translation>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translatorcomment>OpenCC 77649cb4</translatorcomment>
        <translation>來源(&amp;C)</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translatorcomment>OpenCC 45cfafdd</translatorcomment>
        <translation>連結(&amp;K)</translation>
    </message>
    <message>
        <source>Al&amp;so</source>
        <translatorcomment>OpenCC 774a0967</translatorcomment>
        <translation>附加(&amp;S)</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translatorcomment>OpenCC adf1c9e7</translatorcomment>
        <translation>摘要(&amp;M)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translatorcomment>OpenCC a675a2d2</translatorcomment>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>2003.08646, ICCV 2019</source>
        <translatorcomment>OpenCC dcd0e8a9</translatorcomment>
        <translation>2003.08646，ICCV 2019</translation>
    </message>
    <message>
        <source>Enter or a comma ends a tag. Backspace takes the last one away, ← goes to the tags.</source>
        <translatorcomment>OpenCC 09148fdc</translatorcomment>
        <translation>Enter 或逗號結束一個標籤；退格鍵刪除最後一個，← 鍵進入標籤。</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translatorcomment>OpenCC d2bb237e</translatorcomment>
        <translation>標籤(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Jianbao::ItemListModel</name>
    <message>
        <source>No title yet</source>
        <translatorcomment>OpenCC 53692114</translatorcomment>
        <translation>還沒有標題</translation>
    </message>
    <message>
        <source>Complete</source>
        <translatorcomment>OpenCC 7d5ade6d</translatorcomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Inbox: only a link or a title so far</source>
        <translatorcomment>OpenCC 5e47fa13</translatorcomment>
        <translation>待整理：目前只有連結或標題</translation>
    </message>
    <message>
        <source>title</source>
        <translatorcomment>OpenCC 04e18ac9</translatorcomment>
        <translation>標題</translation>
    </message>
    <message>
        <source>link</source>
        <translatorcomment>OpenCC aba1e20c</translatorcomment>
        <translation>連結</translation>
    </message>
    <message>
        <source>summary</source>
        <translatorcomment>OpenCC 205eb716</translatorcomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translatorcomment>OpenCC b4fa4e01</translatorcomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Incomplete: no %1</source>
        <translatorcomment>OpenCC 519e23b2</translatorcomment>
        <translation>未完成：缺%1</translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translatorcomment>OpenCC 3bd0801c</translatorcomment>
        <translation>無標題</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>OpenCC 45cba3a1</translatorcomment>
        <translation>注</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translatorcomment>OpenCC 6fc8eab5</translatorcomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text of this section that is not an item. It can be edited as Markdown.</source>
        <translatorcomment>OpenCC 1384b5c3</translatorcomment>
        <translation>欄目裡不屬於任何條目的文字，可以按 Markdown 編輯。</translation>
    </message>
    <message>
        <source>source</source>
        <translatorcomment>OpenCC 1898dec1</translatorcomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>tags</source>
        <translatorcomment>OpenCC 71081d68</translatorcomment>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkRow</name>
    <message>
        <source>Move &amp;Up</source>
        <translatorcomment>OpenCC dd6972d9</translatorcomment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translatorcomment>OpenCC 15151da6</translatorcomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Label</source>
        <translatorcomment>OpenCC 0553c019</translatorcomment>
        <translation>標籤名</translation>
    </message>
    <message>
        <source>The words of a link behind the title</source>
        <translatorcomment>OpenCC fb252527</translatorcomment>
        <translation>標題後面的連結文字</translation>
    </message>
    <message>
        <source>The label of a line below the title</source>
        <translatorcomment>OpenCC 0a945c3b</translatorcomment>
        <translation>標題下面一行的標籤名</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translatorcomment>OpenCC 475a2792</translatorcomment>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>Move or remove this link</source>
        <translatorcomment>OpenCC 79f18993</translatorcomment>
        <translation>移動或刪除這個連結</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkTable</name>
    <message>
        <source>Label</source>
        <translatorcomment>OpenCC 0553c019</translatorcomment>
        <translation>標籤名</translation>
    </message>
    <message>
        <source>Label of a new link</source>
        <translatorcomment>OpenCC 5f53d914</translatorcomment>
        <translation>新連結的標籤</translation>
    </message>
    <message>
        <source>Link of code, paper, project …</source>
        <translatorcomment>OpenCC ba984a96</translatorcomment>
        <translation>程式碼、論文、專案……的連結</translation>
    </message>
    <message>
        <source>New labelled link</source>
        <translatorcomment>OpenCC e6c3a7e6</translatorcomment>
        <translation>新的帶標籤連結</translation>
    </message>
    <message>
        <source>Add this labelled link (Enter)</source>
        <translatorcomment>OpenCC 7d5c56dc</translatorcomment>
        <translation>新增這個連結（Enter）</translation>
    </message>
    <message>
        <source>Add this labelled link</source>
        <translatorcomment>OpenCC d58cd4b6</translatorcomment>
        <translation>新增這個連結</translation>
    </message>
    <message>
        <source>Not taken over from the links of the item before: %1</source>
        <translatorcomment>OpenCC faf9661a</translatorcomment>
        <translation>前一條目的連結中未填入的內容：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
    <message>
        <source>edit labelled link</source>
        <translatorcomment>OpenCC 8e1d6849</translatorcomment>
        <translation>修改附加連結</translation>
    </message>
    <message>
        <source>edit label</source>
        <translatorcomment>OpenCC 990afeb4</translatorcomment>
        <translation>修改標籤名</translation>
    </message>
    <message>
        <source>add %1</source>
        <translatorcomment>OpenCC ffb97ffa</translatorcomment>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translatorcomment>OpenCC 2fbc4c90</translatorcomment>
        <translation>刪除%1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translatorcomment>OpenCC 86af2e14</translatorcomment>
        <translation>移動%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::MainWindow</name>
    <message>
        <source>Jianbao</source>
        <translatorcomment>OpenCC e2dbd155</translatorcomment>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translatorcomment>OpenCC 93e3b5ac</translatorcomment>
        <translation>Markdown 檔案 (*.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translatorcomment>OpenCC 62ba27bf</translatorcomment>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1[*] — Jianbao</source>
        <translatorcomment>OpenCC 53f7b0f3</translatorcomment>
        <translation>%1[*] — 簡報</translation>
    </message>
    <message>
        <source>Open an Issue</source>
        <translatorcomment>OpenCC dcf63ee5</translatorcomment>
        <translation>開啟簡報</translation>
    </message>
    <message>
        <source>Save the Issue As</source>
        <translatorcomment>OpenCC 00944086</translatorcomment>
        <translation>簡報另存為</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao %1&lt;/h3&gt;&lt;p&gt;An editor for newsletters of curated links that are published to WeChat.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translatorcomment>OpenCC 590aaa03</translatorcomment>
        <translation>&lt;h3&gt;簡報 %1&lt;/h3&gt;&lt;p&gt;為連結精選類簡報做的編輯器，面向微信公眾號發布。&lt;/p&gt;&lt;p&gt;自由軟體，以 GNU 通用公眾授權條款第 3 版或更新版本發布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translatorcomment>OpenCC 915d6393</translatorcomment>
        <translation>關於簡報</translation>
    </message>
    <message>
        <source>No program was found that edits %1.</source>
        <translatorcomment>OpenCC 693e7f7f</translatorcomment>
        <translation>沒有找到可以編輯 %1 的程式。</translation>
    </message>
</context>
<context>
    <name>Jianbao::MessageRow</name>
    <message>
        <source>Put this message away</source>
        <translatorcomment>OpenCC 473ac2d2</translatorcomment>
        <translation>關閉這條訊息</translation>
    </message>
</context>
<context>
    <name>Jianbao::OpeningTab</name>
    <message>
        <source>What the newsletter is called</source>
        <translatorcomment>OpenCC 84d4b1c0</translatorcomment>
        <translation>簡報的名稱</translation>
    </message>
    <message>
        <source>edit name</source>
        <translatorcomment>OpenCC c41afea8</translatorcomment>
        <translation>編輯名稱</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translatorcomment>OpenCC b0ced3b3</translatorcomment>
        <translation>年-月-日，如 2020-03-30</translation>
    </message>
    <message>
        <source>edit date</source>
        <translatorcomment>OpenCC f31643c8</translatorcomment>
        <translation>編輯日期</translation>
    </message>
    <message>
        <source>What this issue is about, in a few words</source>
        <translatorcomment>OpenCC fcb5f8c0</translatorcomment>
        <translation>用幾個字概括這一期</translation>
    </message>
    <message>
        <source>edit subtitle</source>
        <translatorcomment>OpenCC 3f5a1f0a</translatorcomment>
        <translation>編輯副標題</translation>
    </message>
    <message>
        <source>edit tagline</source>
        <translatorcomment>OpenCC 9e1fa76f</translatorcomment>
        <translation>編輯標語</translation>
    </message>
    <message>
        <source>What the reader finds in this issue</source>
        <translatorcomment>OpenCC 0ebcfe20</translatorcomment>
        <translation>這一期有哪些看點</translation>
    </message>
    <message>
        <source>edit intro</source>
        <translatorcomment>OpenCC 1bb69ec3</translatorcomment>
        <translation>編輯導讀</translation>
    </message>
    <message>
        <source>Other text before the first section, as Markdown</source>
        <translatorcomment>OpenCC 1709e6bf</translatorcomment>
        <translation>第一個欄目之前的其他文字（Markdown）</translation>
    </message>
    <message>
        <source>Notes, short news … (Markdown)</source>
        <translatorcomment>OpenCC b39dd7bc</translatorcomment>
        <translation>注、短訊……（Markdown）</translation>
    </message>
    <message>
        <source>edit text</source>
        <translatorcomment>OpenCC 0e8d3c14</translatorcomment>
        <translation>編輯文字</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translatorcomment>OpenCC 1090f831</translatorcomment>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translatorcomment>OpenCC 1ff53a8d</translatorcomment>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translatorcomment>OpenCC d5e24bec</translatorcomment>
        <translation>副標題(&amp;B)</translation>
    </message>
    <message>
        <source>Tag&amp;line</source>
        <translatorcomment>OpenCC c6e63e20</translatorcomment>
        <translation>標語(&amp;L)</translation>
    </message>
    <message>
        <source>Intr&amp;o</source>
        <translatorcomment>OpenCC 6ac70065</translatorcomment>
        <translation>導讀(&amp;O)</translation>
    </message>
    <message>
        <source>Other te&amp;xt</source>
        <translatorcomment>OpenCC d62d3c0a</translatorcomment>
        <translation>其他文字(&amp;X)</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translatorcomment>OpenCC 1a6d5992</translatorcomment>
        <translation>Front matter(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Jianbao::PictureBar</name>
    <message>
        <source>Load Pictures</source>
        <translatorcomment>OpenCC fb40c3d9</translatorcomment>
        <translation>載入圖片</translation>
    </message>
    <message>
        <source>Always for This Issue</source>
        <translatorcomment>OpenCC 6951e782</translatorcomment>
        <translation>這一期總是載入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>OpenCC 024540de</translatorcomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask the other servers for them, this time</source>
        <translatorcomment>OpenCC 29af6d36</translatorcomment>
        <translation>這一次向別的伺服器要圖片</translation>
    </message>
    <message>
        <source>Load them now and whenever this issue is open</source>
        <translatorcomment>OpenCC 934f64e1</translatorcomment>
        <translation>現在載入，以後開啟這一期時也載入</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n picture(s)…</source>
        <translatorcomment>OpenCC 1314da94</translatorcomment>
        <translation>
            <numerusform>正在載入 %n 張圖片…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) lie on other servers and are not loaded.</source>
        <translatorcomment>OpenCC 14424c98</translatorcomment>
        <translation>
            <numerusform>有 %n 張圖片在別的伺服器上，沒有載入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded.</source>
        <translatorcomment>OpenCC 5701875d</translatorcomment>
        <translation>
            <numerusform>有 %n 張圖片載入不了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translatorcomment>OpenCC 7bfd69e8</translatorcomment>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewHeader</name>
    <message>
        <source>Light</source>
        <translatorcomment>OpenCC c928537c</translatorcomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Show the article as on a light phone</source>
        <translatorcomment>OpenCC 6403a361</translatorcomment>
        <translation>按手機的淺色模式顯示</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>OpenCC 1e29d47d</translatorcomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Show the article as WeChat&apos;s dark mode will turn it</source>
        <translatorcomment>OpenCC 1aa6cb86</translatorcomment>
        <translation>按微信深色模式轉換後的樣子顯示</translation>
    </message>
    <message>
        <source>Follow</source>
        <translatorcomment>OpenCC 91b83cd0</translatorcomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Scroll the preview and the editor together</source>
        <translatorcomment>OpenCC 80c6336b</translatorcomment>
        <translation>預覽與編輯同步滾動</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translatorcomment>OpenCC 4a75e60a</translatorcomment>
        <translation>電腦 %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translatorcomment>OpenCC b029ae81</translatorcomment>
        <translation>手機 %1</translation>
    </message>
    <message>
        <source>Width of the page, in pixels</source>
        <translatorcomment>OpenCC db9f7ce1</translatorcomment>
        <translation>頁面寬度（像素）</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translatorcomment>OpenCC 998205d9</translatorcomment>
        <translation>頁面寬度</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewPane</name>
    <message>
        <source>Article preview</source>
        <translatorcomment>OpenCC 118deca0</translatorcomment>
        <translation>文章預覽</translation>
    </message>
    <message>
        <source>The preview stopped several times while showing this article.
Your text is not affected.</source>
        <translatorcomment>OpenCC 27827a6e</translatorcomment>
        <translation>顯示這篇文章時，預覽多次停止。
你的文字不受影響。</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translatorcomment>OpenCC 47084769</translatorcomment>
        <translation>重新顯示</translation>
    </message>
    <message>
        <source>The article appears here as WeChat will show it.</source>
        <translatorcomment>OpenCC 998e591a</translatorcomment>
        <translation>這裡會顯示文章在微信裡的樣子。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>OpenCC 29f72e9b</translatorcomment>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>Jianbao::Profile</name>
    <message>
        <source>a bracket is not closed, or a comma is missing</source>
        <translatorcomment>OpenCC 49241289</translatorcomment>
        <translation>括號沒有閉合，或缺少逗號</translation>
    </message>
    <message>
        <source>a colon is missing behind a name</source>
        <translatorcomment>OpenCC 1d6ddddd</translatorcomment>
        <translation>名稱後面缺少冒號</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translatorcomment>OpenCC a38da96c</translatorcomment>
        <translation>缺少逗號</translation>
    </message>
    <message>
        <source>a backslash stands before a sign that needs none</source>
        <translatorcomment>OpenCC 2c37e3ed</translatorcomment>
        <translation>有不該出現的反斜槓</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translatorcomment>OpenCC 70781096</translatorcomment>
        <translation>有文字不是 UTF-8 編碼</translation>
    </message>
    <message>
        <source>a text is not closed by a double quote</source>
        <translatorcomment>OpenCC fa9fcf6f</translatorcomment>
        <translation>有文字缺少結尾的雙引號</translation>
    </message>
    <message>
        <source>a name in double quotes must stand here; is there a comma too many?</source>
        <translatorcomment>OpenCC c0bca828</translatorcomment>
        <translation>此處應是雙引號中的名稱；是否多了一個逗號？</translation>
    </message>
    <message>
        <source>there is too much in it</source>
        <translatorcomment>OpenCC 59890217</translatorcomment>
        <translation>內容過多</translation>
    </message>
    <message>
        <source>there is something behind its end</source>
        <translatorcomment>OpenCC bf43faf6</translatorcomment>
        <translation>結尾之後還有內容</translation>
    </message>
    <message>
        <source>here is something that is no value; is a text without its double quotes?</source>
        <translatorcomment>OpenCC f49208b2</translatorcomment>
        <translation>此處不是合法的值；文字是否缺少雙引號？</translation>
    </message>
    <message>
        <source>one of “ | ”, “丨” and “｜”</source>
        <translatorcomment>OpenCC 6f619098</translatorcomment>
        <translation>「 | 」、「丨」或「｜」</translation>
    </message>
    <message>
        <source>“：” or “:”, or one of them with a space behind it</source>
        <translatorcomment>OpenCC 168382fd</translatorcomment>
        <translation>「：」或「:」，後面可以帶一個空格</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; only the last one counts.</source>
        <translatorcomment>OpenCC 69922ef1</translatorcomment>
        <translation>「%1」在此重複出現；僅最後一個有效。</translation>
    </message>
    <message>
        <source>“%1” must be %2. The built-in value is used.</source>
        <translatorcomment>OpenCC e9ff8352</translatorcomment>
        <translation>「%1」應為%2。已改用內建值。</translation>
    </message>
    <message>
        <source>“%1” is not known and has no effect.</source>
        <translatorcomment>OpenCC 4722c2ec</translatorcomment>
        <translation>「%1」不是已知的設定，不起作用。</translation>
    </message>
    <message>
        <source>“%1” is not known and has no effect. Is “%2” meant?</source>
        <translatorcomment>OpenCC e21c0235</translatorcomment>
        <translation>「%1」不是已知的設定，不起作用。是否想寫「%2」？</translation>
    </message>
    <message>
        <source>a text of one line in double quotes</source>
        <translatorcomment>OpenCC 6f61ea9b</translatorcomment>
        <translation>雙引號中的單行文字</translation>
    </message>
    <message>
        <source>written like “{name} ({date})：{subtitle}”, with the date in brackets</source>
        <translatorcomment>OpenCC 821ec1ac</translatorcomment>
        <translation>「{name} ({date})：{subtitle}」這樣的格式，日期放在括號中</translation>
    </message>
    <message>
        <source>a short text without a colon, or empty</source>
        <translatorcomment>OpenCC 019993d9</translatorcomment>
        <translation>不含冒號的短文字，或留空</translation>
    </message>
    <message>
        <source>a list of labels: [&quot;…&quot;, &quot;…&quot;], each of up to ten characters</source>
        <translatorcomment>OpenCC ee9d63ce</translatorcomment>
        <translation>標籤列表：[&quot;…&quot;, &quot;…&quot;]，每個不超過十個字</translation>
    </message>
    <message>
        <source>a list of at least one label: [&quot;…&quot;, &quot;…&quot;], each of up to ten characters</source>
        <translatorcomment>OpenCC 774a94e1</translatorcomment>
        <translation>至少含一個標籤的列表：[&quot;…&quot;, &quot;…&quot;]，每個不超過十個字</translation>
    </message>
    <message>
        <source>a list of names: [&quot;…&quot;, &quot;…&quot;]</source>
        <translatorcomment>OpenCC 3ad7b6c8</translatorcomment>
        <translation>名稱列表：[&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>a list of names, each a text of one line or {&quot;name&quot;: &quot;…&quot;}</source>
        <translatorcomment>OpenCC 0d7ac3ca</translatorcomment>
        <translation>名稱列表，每項為單行文字或 {&quot;name&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>a list of some of %1</source>
        <translatorcomment>OpenCC c9b7feaa</translatorcomment>
        <translation>由 %1 中若干項組成的列表</translation>
    </message>
    <message>
        <source>a group in braces: {&quot;heading&quot;: &quot;…&quot;}</source>
        <translatorcomment>OpenCC 8f709c26</translatorcomment>
        <translation>花括號中的一組設定：{&quot;heading&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>“table” or “bullets”</source>
        <translatorcomment>OpenCC 15bb76f4</translatorcomment>
        <translation>「table」或「bullets」</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translatorcomment>OpenCC 45521f5b</translatorcomment>
        <translation>1 到 %1 的整數</translation>
    </message>
    <message>
        <source>an address with {date} in it</source>
        <translatorcomment>OpenCC 907944cd</translatorcomment>
        <translation>含有 {date} 的地址</translation>
    </message>
    <message>
        <source>a text in double quotes, or a list of its lines</source>
        <translatorcomment>OpenCC 0a872d13</translatorcomment>
        <translation>雙引號中的文字，或由各行組成的列表</translation>
    </message>
    <message>
        <source>a group in braces: {&quot;label-colon&quot;: false}</source>
        <translatorcomment>OpenCC 864217cc</translatorcomment>
        <translation>花括號中的一組設定：{&quot;label-colon&quot;: false}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translatorcomment>OpenCC 854efc0b</translatorcomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>OpenCC e24f0020</translatorcomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translatorcomment>OpenCC 8e2951f2</translatorcomment>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>This is too large for settings. The built-in ones are used.</source>
        <translatorcomment>OpenCC f166ef07</translatorcomment>
        <translation>設定檔案過大。已改用內建設定。</translation>
    </message>
    <message>
        <source>This is not JSON: %1. The built-in settings are used.</source>
        <translatorcomment>OpenCC 22b43ebc</translatorcomment>
        <translation>不是合法的 JSON：%1。已改用內建設定。</translation>
    </message>
    <message>
        <source>The settings must stand in braces: { … }. The built-in ones are used.</source>
        <translatorcomment>OpenCC ffcb2193</translatorcomment>
        <translation>設定必須放在花括號中：{ … }。已改用內建設定。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProfileFile</name>
    <message>
        <source>“%1” could not be made.</source>
        <translatorcomment>OpenCC 3b128dbc</translatorcomment>
        <translation>無法新增「%1」。</translation>
    </message>
</context>
<context>
    <name>Jianbao::QuickPick</name>
    <message>
        <source>Nothing matches.</source>
        <translatorcomment>OpenCC 6ade1aa9</translatorcomment>
        <translation>沒有符合的。</translation>
    </message>
</context>
<context>
    <name>Jianbao::RecoveryStore</name>
    <message>
        <source>Unsaved edits of “%1” cannot be kept safe in the folder “%2”.</source>
        <translatorcomment>OpenCC bc8a8d5c</translatorcomment>
        <translation>「%1」未儲存的修改無法存放到資料夾「%2」。</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” cannot be read: what was kept of them is in “%2”.</source>
        <translatorcomment>OpenCC 97cdbfc7</translatorcomment>
        <translation>「%1」未儲存的修改無法讀取：留下的內容在「%2」。</translation>
    </message>
    <message>
        <source>Edits kept for “%1” cannot be removed from the folder “%2”.</source>
        <translatorcomment>OpenCC 4f937d9d</translatorcomment>
        <translation>為「%1」保留的修改無法從資料夾「%2」中刪除。</translation>
    </message>
</context>
<context>
    <name>Jianbao::RegionEditor</name>
    <message>
        <source>This part is too long for a form. It can be edited in the Source tab.</source>
        <translatorcomment>OpenCC 611d5cdc</translatorcomment>
        <translation>這一部分太長，無法放進表單，可以在「原始碼」分頁裡編輯。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Screenshot</name>
    <message>
        <source>The preview did not appear.</source>
        <translatorcomment>OpenCC 9d30cb7d</translatorcomment>
        <translation>預覽沒有出現。</translation>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translatorcomment>OpenCC 98fec1a0</translatorcomment>
        <translation>無法寫入圖片「%1」。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Search</name>
    <message numerus="yes">
        <source>The replacement asks for group “%1”, but the expression has %n group(s).</source>
        <translatorcomment>OpenCC b5dcb209</translatorcomment>
        <translation>
            <numerusform>取代內容用到了分組「%1」，而表示式只有 %n 個分組。</numerusform>
        </translation>
    </message>
    <message>
        <source>This expression takes too long for this text.</source>
        <translatorcomment>OpenCC d2325832</translatorcomment>
        <translation>這個表示式在這篇文字裡要算太久。</translation>
    </message>
    <message>
        <source>The expression is not complete or not right: %1 (character %2).</source>
        <extracomment>%1 is the engine&apos;s own words, %2 a number counted from 1</extracomment>
        <translatorcomment>OpenCC 1d200e39</translatorcomment>
        <translation>表示式不完整或有誤：%1（第 %2 個字元）。</translation>
    </message>
    <message>
        <source>This expression cannot be limited to whole words.</source>
        <translatorcomment>OpenCC 68381b3e</translatorcomment>
        <translation>這個表示式不能限定為全字匹配。</translation>
    </message>
    <message>
        <source>There are too many places to replace at once. Look for something more particular.</source>
        <translatorcomment>OpenCC 6ec1108e</translatorcomment>
        <translation>要取代的地方太多，一次換不完。請尋找更具體的內容。</translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionList</name>
    <message>
        <source>Items</source>
        <translatorcomment>OpenCC 3b64b7a8</translatorcomment>
        <translation>條目</translation>
    </message>
    <message>
        <source>Filter: title, source, link, tag, summary</source>
        <translatorcomment>OpenCC acdc9889</translatorcomment>
        <translation>篩選：標題、來源、連結、標籤、摘要</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translatorcomment>OpenCC e028e6a5</translatorcomment>
        <translation>篩選條目</translation>
    </message>
    <message>
        <source>Shows the items that contain all of these words. Esc shows all items again.</source>
        <translatorcomment>OpenCC 6afdf193</translatorcomment>
        <translation>只顯示包含所有這些詞的條目；按 Esc 還原全部。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>OpenCC ee364aa6</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionTab</name>
    <message>
        <source>New item</source>
        <translatorcomment>OpenCC ec190812</translatorcomment>
        <translation>新條目</translation>
    </message>
    <message>
        <source>Markdown of this part of the section</source>
        <translatorcomment>OpenCC e087cad8</translatorcomment>
        <translation>欄目中這一部分的 Markdown</translation>
    </message>
    <message>
        <source>Not an item: shown in the article as it is written here.</source>
        <translatorcomment>OpenCC 52e0ed2f</translatorcomment>
        <translation>不是條目：按這裡所寫的樣子顯示在文章裡。</translation>
    </message>
    <message>
        <source>edit text</source>
        <translatorcomment>OpenCC 0e8d3c14</translatorcomment>
        <translation>編輯文字</translation>
    </message>
    <message>
        <source>Choose an item in the list to edit it.</source>
        <translatorcomment>OpenCC bcee98e2</translatorcomment>
        <translation>在列表中選擇一個條目來編輯。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translatorcomment>OpenCC 849aaf65</translatorcomment>
        <translation>顯示全部條目</translation>
    </message>
    <message>
        <source>This section has no items yet.
Paste a link, drop links here, or type a title.</source>
        <translatorcomment>OpenCC 7a6bb704</translatorcomment>
        <translation>這個欄目還沒有條目。
貼上連結，拖入網址，或輸入標題。</translation>
    </message>
    <message>
        <source>No item of this section matches the filter.</source>
        <translatorcomment>OpenCC 0f5ed719</translatorcomment>
        <translation>這個欄目中沒有符合篩選的條目。</translation>
    </message>
    <message>
        <source>The issue has changed while the items were being dragged. Drag them once more.</source>
        <translatorcomment>OpenCC 0c042aa5</translatorcomment>
        <translation>拖動期間稿件有改動，請再拖一次。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ShortcutWindow</name>
    <message>
        <source>In the List of Items</source>
        <translatorcomment>OpenCC a68b4b21</translatorcomment>
        <translation>在條目列表中</translation>
    </message>
    <message>
        <source>While Finding</source>
        <translatorcomment>OpenCC 4553d43d</translatorcomment>
        <translation>尋找時</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translatorcomment>OpenCC b01558ba</translatorcomment>
        <translation>編輯條目</translation>
    </message>
    <message>
        <source>Delete the selected items</source>
        <translatorcomment>OpenCC 1664a30e</translatorcomment>
        <translation>刪除所選條目</translation>
    </message>
    <message>
        <source>Select more items</source>
        <translatorcomment>OpenCC b95e4cb5</translatorcomment>
        <translation>選中更多條目</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translatorcomment>OpenCC 726d4789</translatorcomment>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translatorcomment>OpenCC 5d77b12a</translatorcomment>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translatorcomment>OpenCC 00e5896e</translatorcomment>
        <translation>規則運算式</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>OpenCC 23aea7b8</translatorcomment>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Close, and go to what was found</source>
        <translatorcomment>OpenCC 4ab52e1b</translatorcomment>
        <translation>關閉，並轉到找到之處</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translatorcomment>OpenCC 8965b5a5</translatorcomment>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Filter: command or key</source>
        <translatorcomment>OpenCC 7760d645</translatorcomment>
        <translation>篩選：命令或按鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translatorcomment>OpenCC 8c54db8b</translatorcomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>OpenCC 068db734</translatorcomment>
        <translation>按鍵</translation>
    </message>
</context>
<context>
    <name>Jianbao::SourceView</name>
    <message>
        <source>Markdown source</source>
        <translatorcomment>OpenCC dca00add</translatorcomment>
        <translation>Markdown 原始碼</translation>
    </message>
    <message>
        <source>edit source</source>
        <translatorcomment>OpenCC 6442874f</translatorcomment>
        <translation>編輯原始碼</translation>
    </message>
</context>
<context>
    <name>Jianbao::StartPage</name>
    <message>
        <source>Open an issue to begin</source>
        <translatorcomment>OpenCC 8472bbc1</translatorcomment>
        <translation>開啟一期簡報</translation>
    </message>
    <message>
        <source>Choose the Markdown file of an issue, or drop it into this window.</source>
        <translatorcomment>OpenCC c2113484</translatorcomment>
        <translation>選擇一期簡報的 Markdown 檔案，或把它拖到這個視窗。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translatorcomment>OpenCC 077e699b</translatorcomment>
        <translation>開啟…</translation>
    </message>
</context>
<context>
    <name>Jianbao::StatusLine</name>
    <message>
        <source>%1 · %2 · about %3</source>
        <translatorcomment>OpenCC 7c05be8d</translatorcomment>
        <translation>%1 · %2 · 約 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translatorcomment>OpenCC e1d3551d</translatorcomment>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translatorcomment>OpenCC 003bdd26</translatorcomment>
        <translation>%1 字</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translatorcomment>OpenCC a1ccbb00</translatorcomment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>WeChat %1 / %2 characters</source>
        <translatorcomment>OpenCC 7b15aae7</translatorcomment>
        <translation>公眾號 %1 / %2 字元</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>OpenCC 0ff9d020</translatorcomment>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translatorcomment>OpenCC b94669f3</translatorcomment>
        <translation>%1 已儲存</translation>
    </message>
    <message>
        <source>The length of the article&apos;s HTML, tags included: %1 characters, %2 KB. WeChat&apos;s draft box takes up to %3 characters and less than 1 MB.</source>
        <translatorcomment>OpenCC 9849ad99</translatorcomment>
        <translation>文章 HTML 的長度，標籤計入：%1 字元，%2 KB。公眾號草稿箱最多收 %3 字元，且須小於 1 MB。</translation>
    </message>
    <message>
        <source>Longer articles have been accepted by pasting; try it, or leave something out.</source>
        <translatorcomment>OpenCC 51d7105a</translatorcomment>
        <translation>更長的文章貼上時也曾被接受，可以試試，或刪去一些內容。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Storage</name>
    <message>
        <source>No file was named.</source>
        <translatorcomment>OpenCC 1eb6023d</translatorcomment>
        <translation>沒有指定檔案。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: you are not allowed to read it.</source>
        <translatorcomment>OpenCC 54e74df6</translatorcomment>
        <translation>無法開啟「%1」：沒有讀取權限。</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translatorcomment>OpenCC e1218991</translatorcomment>
        <translation>「%1」是一個連結，它指向的檔案不存在。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translatorcomment>OpenCC 0711d7f5</translatorcomment>
        <translation>沒有「%1」這個檔案。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translatorcomment>OpenCC 39aba80e</translatorcomment>
        <translation>「%1」是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file that can be edited.</source>
        <translatorcomment>OpenCC dc6edcfe</translatorcomment>
        <translation>「%1」是裝置或管道，不是可以編輯的檔案。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and is not opened.</source>
        <translatorcomment>OpenCC 014b6560</translatorcomment>
        <translation>「%1」超過 %2 MB，沒有開啟。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translatorcomment>OpenCC 0e6c1e5e</translatorcomment>
        <translation>無法開啟「%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the disk reports an error.</source>
        <translatorcomment>OpenCC 101ab538</translatorcomment>
        <translation>無法讀取「%1」：磁碟報告了錯誤。</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text: save it as UTF-8 in the program it comes from, then open it here.</source>
        <translatorcomment>OpenCC ab697089</translatorcomment>
        <translation>「%1」是 UTF-16 文字：請在原來的程式裡另存為 UTF-8，再在這裡開啟。</translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds NUL bytes).</source>
        <translatorcomment>OpenCC fc0c3c07</translatorcomment>
        <translation>「%1」不是文字檔案（含有 NUL 位元組）。</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (line %2 holds other bytes): if it is GBK or another encoding, save it as UTF-8 first.</source>
        <translatorcomment>OpenCC ee8d3d66</translatorcomment>
        <translation>「%1」不是 UTF-8 文字（第 %2 行有別的位元組）：如果是 GBK 等編碼，請先另存為 UTF-8。</translation>
    </message>
    <message>
        <source>“%1” was not saved: its folder does not exist.</source>
        <translatorcomment>OpenCC e0b18040</translatorcomment>
        <translation>「%1」沒有儲存：所在的資料夾不存在。</translation>
    </message>
    <message>
        <source>“%1” was not saved: you are not allowed to write in its folder.</source>
        <translatorcomment>OpenCC c497064b</translatorcomment>
        <translation>「%1」沒有儲存：沒有在該資料夾寫入的權限。</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file is write-protected.</source>
        <translatorcomment>OpenCC 2976d009</translatorcomment>
        <translation>「%1」沒有儲存：檔案是唯讀的。</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is not enough space on the disk.</source>
        <translatorcomment>OpenCC 68c1c4f8</translatorcomment>
        <translation>「%1」沒有儲存：磁碟空間不足。</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk gives back something else: save it in another place.</source>
        <translatorcomment>OpenCC 42bc2e50</translatorcomment>
        <translation>「%1」已寫入，但從磁碟讀回的內容不一致：請儲存到別的地方。</translation>
    </message>
    <message>
        <source>“%1” was not saved: writing it failed.</source>
        <translatorcomment>OpenCC 90159374</translatorcomment>
        <translation>「%1」沒有儲存：寫入失敗。</translation>
    </message>
    <message>
        <source>“%1” was not saved: writing it failed (%2).</source>
        <translatorcomment>OpenCC 43719b71</translatorcomment>
        <translation>「%1」沒有儲存：寫入失敗（%2）。</translation>
    </message>
    <message>
        <source>Nothing was saved: no file was named.</source>
        <translatorcomment>OpenCC 495861a3</translatorcomment>
        <translation>沒有儲存：未指定檔案。</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is a link that leads in a circle.</source>
        <translatorcomment>OpenCC 9bdf4e68</translatorcomment>
        <translation>「%1」沒有儲存：它是一個迴圈的連結。</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is a folder or device of that name.</source>
        <translatorcomment>OpenCC 0eb2fe85</translatorcomment>
        <translation>「%1」沒有儲存：已有同名的資料夾或裝置。</translation>
    </message>
    <message>
        <source>“%1” was not saved: another program has changed it since it was opened.</source>
        <translatorcomment>OpenCC 417d355c</translatorcomment>
        <translation>「%1」沒有儲存：開啟之後，別的程式修改過它。</translation>
    </message>
</context>
<context>
    <name>Jianbao::TabActions</name>
    <message>
        <source>&amp;Next Tab</source>
        <translatorcomment>OpenCC 07bf0ef2</translatorcomment>
        <translation>下一個分頁(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translatorcomment>OpenCC 4c24b2b3</translatorcomment>
        <translation>上一個分頁(&amp;P)</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translatorcomment>OpenCC 68590312</translatorcomment>
        <translation>分頁 %1</translation>
    </message>
</context>
<context>
    <name>Jianbao::ThemeControlsPanel</name>
    <message>
        <source>Font size</source>
        <translatorcomment>OpenCC 63b57e6b</translatorcomment>
        <translation>字級</translation>
    </message>
    <message>
        <source>Line height</source>
        <translatorcomment>OpenCC b4091292</translatorcomment>
        <translation>行高</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translatorcomment>OpenCC f3f1218d</translatorcomment>
        <translation>間距</translation>
    </message>
    <message>
        <source>As the Theme Has It</source>
        <translatorcomment>OpenCC 3a147e4e</translatorcomment>
        <translation>還原主題原樣</translation>
    </message>
    <message>
        <source> px</source>
        <translatorcomment>OpenCC adf60e8d</translatorcomment>
        <translation> 像素</translation>
    </message>
    <message>
        <source> %</source>
        <translatorcomment>OpenCC 9f59e21a</translatorcomment>
        <translation> %</translation>
    </message>
    <message>
        <source>The theme&apos;s</source>
        <translatorcomment>OpenCC 28a86c78</translatorcomment>
        <translation>隨主題</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translatorcomment>OpenCC fec08d7d</translatorcomment>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Serif</source>
        <translatorcomment>OpenCC 1ea6e20f</translatorcomment>
        <translation>宋體</translation>
    </message>
    <message>
        <source>Monospaced</source>
        <translatorcomment>OpenCC fbb375a1</translatorcomment>
        <translation>等寬</translation>
    </message>
    <message>
        <source>Font</source>
        <translatorcomment>OpenCC 65ea46df</translatorcomment>
        <translation>字型</translation>
    </message>
    <message>
        <source>Take colour, sizes and font back to what the theme says</source>
        <translatorcomment>OpenCC f6683f67</translatorcomment>
        <translation>顏色、字級、間距和字型都回到主題原來的樣子</translation>
    </message>
    <message>
        <source>The theme&apos;s colour</source>
        <translatorcomment>OpenCC 86bb3e65</translatorcomment>
        <translation>主題原來的顏色</translation>
    </message>
    <message>
        <source>Accent colour %1</source>
        <translatorcomment>OpenCC 8efc724d</translatorcomment>
        <translation>強調色 %1</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translatorcomment>OpenCC c2a1ba5c</translatorcomment>
        <translation>其他顏色…</translation>
    </message>
</context>
<context>
    <name>Jianbao::ThemeDesk</name>
    <message>
        <source>&amp;Theme Gallery</source>
        <translatorcomment>OpenCC c82379f4</translatorcomment>
        <translation>主題庫(&amp;G)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translatorcomment>OpenCC 23f2dbf5</translatorcomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Choose how the article looks</source>
        <translatorcomment>OpenCC b4cc9399</translatorcomment>
        <translation>選擇文章的樣子</translation>
    </message>
    <message>
        <source>Custom &amp;CSS</source>
        <translatorcomment>OpenCC d2b964f6</translatorcomment>
        <translation>自訂 CSS(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the theme&apos;s style sheet in a tab; one of ours is copied first</source>
        <translatorcomment>OpenCC 4c77403f</translatorcomment>
        <translation>在分頁裡編輯主題的樣式表；內建主題會先複製一份</translation>
    </message>
    <message>
        <source>&amp;Import a Theme…</source>
        <translatorcomment>OpenCC 9224aab2</translatorcomment>
        <translation>匯入主題(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a Theme</source>
        <translatorcomment>OpenCC 62928d16</translatorcomment>
        <translation>匯入主題</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translatorcomment>OpenCC 8cdd65e1</translatorcomment>
        <translation>樣式表 (*.css)</translation>
    </message>
    <message>
        <source>The theme “%1” was added and chosen.</source>
        <translatorcomment>OpenCC d2188486</translatorcomment>
        <translation>已新增並選用主題「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>The theme “%1” was added and chosen. %n rule(s) or declaration(s) of it were left out, the first in line %2: %3</source>
        <translatorcomment>OpenCC b77a09f2</translatorcomment>
        <translation>
            <numerusform>已新增並選用主題「%1」。其中 %n 條規則或宣告沒有採用，第一條在第 %2 行：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translatorcomment>OpenCC eaeaa383</translatorcomment>
        <translation>檢視</translation>
    </message>
    <message>
        <source>That theme is gone.</source>
        <translatorcomment>OpenCC 9d388ff5</translatorcomment>
        <translation>這個主題已經不在了。</translation>
    </message>
    <message>
        <source>The new theme could not be put into “%1”.</source>
        <translatorcomment>OpenCC 451e8678</translatorcomment>
        <translation>新主題沒能放進「%1」。</translation>
    </message>
    <message>
        <source>Custom CSS</source>
        <translatorcomment>OpenCC 413ab94e</translatorcomment>
        <translation>自訂 CSS</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash.</source>
        <translatorcomment>OpenCC 644b5e1b</translatorcomment>
        <translation>「%1」沒能移到資源回收筒。</translation>
    </message>
    <message>
        <source>The theme “%1” is in the trash.</source>
        <translatorcomment>OpenCC f738b813</translatorcomment>
        <translation>主題「%1」已移到資源回收筒。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ThemeGallery</name>
    <message>
        <source>Themes</source>
        <translatorcomment>OpenCC 23f2dbf5</translatorcomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Import…</source>
        <translatorcomment>OpenCC c8b525a4</translatorcomment>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Add a theme from a CSS file</source>
        <translatorcomment>OpenCC 65a13261</translatorcomment>
        <translation>從 CSS 檔案新增主題</translation>
    </message>
    <message>
        <source>Edit CSS</source>
        <translatorcomment>OpenCC 7d338e54</translatorcomment>
        <translation>編輯 CSS</translation>
    </message>
    <message>
        <source>Make It Yours</source>
        <translatorcomment>OpenCC 06eba455</translatorcomment>
        <translation>以此為基礎修改</translation>
    </message>
    <message>
        <source>Open this theme&apos;s style sheet in a tab</source>
        <translatorcomment>OpenCC 54656efe</translatorcomment>
        <translation>在分頁裡開啟這個主題的樣式表</translation>
    </message>
    <message>
        <source>Begin a theme of your own from this one, and open its style sheet in a tab</source>
        <translatorcomment>OpenCC d691997f</translatorcomment>
        <translation>以這個主題為基礎做一個自己的，並在分頁裡開啟樣式表</translation>
    </message>
    <message>
        <source>Begin a Theme from This One</source>
        <translatorcomment>OpenCC a75d3ed7</translatorcomment>
        <translation>以此為基礎新增主題</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translatorcomment>OpenCC e9c24ea1</translatorcomment>
        <translation>移到資源回收筒</translation>
    </message>
</context>
<context>
    <name>Jianbao::UnsavedGuard</name>
    <message>
        <source>Save your changes to %1?</source>
        <translatorcomment>OpenCC a63b690d</translatorcomment>
        <translation>儲存對 %1 的修改嗎？</translation>
    </message>
</context>
<context>
    <name>Jianbao::ValueField</name>
    <message>
        <source>This text is too long for a form. It can be edited in the Source tab.</source>
        <translatorcomment>OpenCC 833f5342</translatorcomment>
        <translation>這段文字太長，無法放進表單，可以在「原始碼」分頁裡編輯。</translation>
    </message>
</context>
<context>
    <name>Jianbao::WeChat::Images</name>
    <message>
        <source>outside the folder</source>
        <translatorcomment>OpenCC d3941f6b</translatorcomment>
        <translation>在資料夾之外</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>OpenCC b65881e0</translatorcomment>
        <translation>找不到</translation>
    </message>
    <message>
        <source>not a file</source>
        <translatorcomment>OpenCC f3e734de</translatorcomment>
        <translation>不是檔案</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translatorcomment>OpenCC b8d8d5d9</translatorcomment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>larger than 10 MB</source>
        <translatorcomment>OpenCC ddfddd12</translatorcomment>
        <translation>超過 10 MB</translation>
    </message>
    <message>
        <source>WebP, which WeChat refuses</source>
        <translatorcomment>OpenCC 4c8ec187</translatorcomment>
        <translation>WebP 格式，微信不接受</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>OpenCC 11db2d2c</translatorcomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no PNG, JPEG, GIF or WebP image</source>
        <translatorcomment>OpenCC a228ba48</translatorcomment>
        <translation>不是 PNG、JPEG、GIF 或 WebP 圖片</translation>
    </message>
</context>
<context>
    <name>Jianbao::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translatorcomment>OpenCC d1fa89e1</translatorcomment>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>OpenCC 6de8b769</translatorcomment>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translatorcomment>OpenCC 0853ad31</translatorcomment>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translatorcomment>OpenCC 0525e97b</translatorcomment>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>OpenCC bb15070e</translatorcomment>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>OpenCC fee61966</translatorcomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Preview</source>
        <translatorcomment>OpenCC 8fca1d0a</translatorcomment>
        <translation>顯示預覽(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translatorcomment>OpenCC ee207909</translatorcomment>
        <translation>關於簡報(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>OpenCC 0246e233</translatorcomment>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>OpenCC 01172896</translatorcomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translatorcomment>OpenCC b7b68905</translatorcomment>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translatorcomment>OpenCC 7ab9d55f</translatorcomment>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translatorcomment>OpenCC 852a48a5</translatorcomment>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translatorcomment>OpenCC b8304a2e</translatorcomment>
        <translation>條目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translatorcomment>OpenCC d2c8a12c</translatorcomment>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translatorcomment>OpenCC 81f1eaf7</translatorcomment>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translatorcomment>OpenCC d23a3662</translatorcomment>
        <translation>工具列</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translatorcomment>OpenCC 9a61539f</translatorcomment>
        <translation>復原：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translatorcomment>OpenCC 338f913f</translatorcomment>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translatorcomment>OpenCC a70b0537</translatorcomment>
        <translation>清除記錄(&amp;F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>OpenCC 2738eaa2</translatorcomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>OpenCC 4e027048</translatorcomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Newsletter Profile…</source>
        <translatorcomment>OpenCC 476f3d91</translatorcomment>
        <translation>簡報設定檔案(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translatorcomment>OpenCC dc143c35</translatorcomment>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translatorcomment>OpenCC 48d6f9a4</translatorcomment>
        <translation>取代(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translatorcomment>OpenCC b30f5254</translatorcomment>
        <translation>尋找下一處(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translatorcomment>OpenCC 88ef11e5</translatorcomment>
        <translation>尋找上一處(&amp;V)</translation>
    </message>
    <message>
        <source>Go to &amp;Item…</source>
        <translatorcomment>OpenCC cd55f6b8</translatorcomment>
        <translation>轉到條目(&amp;I)…</translation>
    </message>
    <message>
        <source>Next P&amp;art of the Window</source>
        <translatorcomment>OpenCC 580c4c23</translatorcomment>
        <translation>視窗的下一部分(&amp;A)</translation>
    </message>
    <message>
        <source>Previous Pa&amp;rt of the Window</source>
        <translatorcomment>OpenCC d6b1bb50</translatorcomment>
        <translation>視窗的上一部分(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translatorcomment>OpenCC 1d34a7fb</translatorcomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translatorcomment>OpenCC e4d1ffd0</translatorcomment>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translatorcomment>OpenCC 7b6a51bd</translatorcomment>
        <translation>還原原大小(&amp;U)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translatorcomment>OpenCC 4dbcfb9a</translatorcomment>
        <translation>尋找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translatorcomment>OpenCC 27c7a485</translatorcomment>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>OpenCC b6230327</translatorcomment>
        <translation>尋找</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translatorcomment>OpenCC 4dbc04fd</translatorcomment>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translatorcomment>OpenCC 81b68d85</translatorcomment>
        <translation>轉到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translatorcomment>OpenCC 5ec6cfa9</translatorcomment>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>OpenCC 660a3907</translatorcomment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Write the article to a file</source>
        <translatorcomment>OpenCC a078f45f</translatorcomment>
        <translation>把文章寫成檔案</translation>
    </message>
</context>
<context>
    <name>Jianbao::Workspace</name>
    <message>
        <source>reload</source>
        <translatorcomment>OpenCC 936efb65</translatorcomment>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translatorcomment>OpenCC 4a4a4e55</translatorcomment>
        <translation>還原未儲存的修改</translation>
    </message>
</context>
<context>
    <name>MissingPictures</name>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translatorcomment>OpenCC 0074fdab</translatorcomment>
        <translation>
            <numerusform>%1 等，還有 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translatorcomment>OpenCC ceeda376</translatorcomment>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translatorcomment>OpenCC 8dce0f6e</translatorcomment>
        <translation>像素太多</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Edit a newsletter issue with a live preview of its WeChat article.</source>
        <translatorcomment>OpenCC 0e5a6d51</translatorcomment>
        <translation>編輯簡報，同時預覽它在微信裡的樣子。</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translatorcomment>OpenCC a3a0c75b</translatorcomment>
        <translation>寫出視窗的圖片後結束。</translation>
    </message>
    <message>
        <source>The size of the window in pixels.</source>
        <translatorcomment>OpenCC fdcd2b81</translatorcomment>
        <translation>視窗大小（像素）。</translation>
    </message>
    <message>
        <source>The issue to open.</source>
        <translatorcomment>OpenCC dc4b39d8</translatorcomment>
        <translation>要開啟的簡報。</translation>
    </message>
    <message>
        <source>One issue at a time, please.</source>
        <translatorcomment>OpenCC 6d9e53a8</translatorcomment>
        <translation>一次只能開啟一期簡報。</translation>
    </message>
    <message>
        <source>--size is written like 1440x900.</source>
        <translatorcomment>OpenCC cd3e1305</translatorcomment>
        <translation>--size 應寫成 1440x900 這樣。</translation>
    </message>
    <message>
        <source>--screenshot needs an issue to show.</source>
        <translatorcomment>OpenCC fc511c02</translatorcomment>
        <translation>--screenshot 需要指定一期簡報。</translation>
    </message>
    <message>
        <source>The preview&apos;s sandbox does not work for the root user: start Jianbao as an ordinary user, or set QTWEBENGINE_DISABLE_SANDBOX=1 to do without it.</source>
        <translatorcomment>OpenCC 77dd6599</translatorcomment>
        <translation>預覽的沙箱無法在 root 使用者下工作：請以普通使用者啟動簡報，或設定 QTWEBENGINE_DISABLE_SANDBOX=1 放棄沙箱。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translatorcomment>OpenCC 30d844cf</translatorcomment>
        <translation>沒有可以開啟視窗的顯示器。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” is left out: WeChat does not keep it.</source>
        <translatorcomment>OpenCC d68396ea</translatorcomment>
        <translation>略去「%1」：微信不保留它。</translation>
    </message>
    <message>
        <source>“%1” is not a property.</source>
        <translatorcomment>OpenCC ecbe4dca</translatorcomment>
        <translation>「%1」不是樣式屬性。</translation>
    </message>
    <message>
        <source>“position” is left out: WeChat does not keep it.</source>
        <translatorcomment>OpenCC 86737052</translatorcomment>
        <translation>略去「position」：微信不保留它。</translation>
    </message>
    <message>
        <source>There are more problems from here on; they are not listed.</source>
        <translatorcomment>OpenCC bc1f5b73</translatorcomment>
        <translation>此後還有更多問題，不再列出。</translation>
    </message>
    <message>
        <source>“@import” is left out: a theme loads nothing from elsewhere.</source>
        <translatorcomment>OpenCC 79211f4a</translatorcomment>
        <translation>略去「@import」：主題不從別處載入任何東西。</translation>
    </message>
    <message>
        <source>“@font-face” is left out: a theme loads nothing from elsewhere.</source>
        <translatorcomment>OpenCC 326180f8</translatorcomment>
        <translation>略去「@font-face」：主題不從別處載入任何東西。</translation>
    </message>
    <message>
        <source>“%1” is left out: WeChat keeps no such rules.</source>
        <translatorcomment>OpenCC 0a70a5ad</translatorcomment>
        <translation>略去「%1」：微信不保留這類規則。</translation>
    </message>
    <message>
        <source>This rule has no “{ … }” after it.</source>
        <translatorcomment>OpenCC 98e4354d</translatorcomment>
        <translation>這條規則後面沒有「{ … }」。</translation>
    </message>
    <message>
        <source>This rule&apos;s selector is too long.</source>
        <translatorcomment>OpenCC 3cd4ac5f</translatorcomment>
        <translation>這條規則的選擇器太長。</translation>
    </message>
    <message>
        <source>There is a “}” too many.</source>
        <translatorcomment>OpenCC 29a34e6b</translatorcomment>
        <translation>多了一個「}」。</translation>
    </message>
    <message>
        <source>This rule has too many declarations; the rest are left out.</source>
        <translatorcomment>OpenCC 221c6a41</translatorcomment>
        <translation>這條規則的宣告太多，略去其餘部分。</translation>
    </message>
    <message>
        <source>“%1” does not begin a declaration.</source>
        <translatorcomment>OpenCC 4cb8f0c3</translatorcomment>
        <translation>宣告不能以「%1」開頭。</translation>
    </message>
    <message>
        <source>“%1” has no “:” after it.</source>
        <translatorcomment>OpenCC 3c241a6d</translatorcomment>
        <translation>「%1」後面沒有「:」。</translation>
    </message>
    <message>
        <source>A rule inside a rule is left out.</source>
        <translatorcomment>OpenCC e1d96c60</translatorcomment>
        <translation>略去巢狀在規則裡的規則。</translation>
    </message>
    <message>
        <source>The value of “%1” is too long.</source>
        <translatorcomment>OpenCC a880c6f7</translatorcomment>
        <translation>「%1」的值太長。</translation>
    </message>
    <message>
        <source>A selector is missing here.</source>
        <translatorcomment>OpenCC 04eb3fa2</translatorcomment>
        <translation>這裡缺少選擇器。</translation>
    </message>
    <message>
        <source>“%1” is no part of a selector.</source>
        <translatorcomment>OpenCC 71cb6939</translatorcomment>
        <translation>「%1」不是選擇器的一部分。</translation>
    </message>
    <message>
        <source>Nothing may follow “::before” or “::after”.</source>
        <translatorcomment>OpenCC 19b9383c</translatorcomment>
        <translation>「::before」和「::after」後面不能再有內容。</translation>
    </message>
    <message>
        <source>This selector has too many parts.</source>
        <translatorcomment>OpenCC 25ddaa46</translatorcomment>
        <translation>這個選擇器的段數太多。</translation>
    </message>
    <message>
        <source>The theme has too many class names.</source>
        <translatorcomment>OpenCC e17e838b</translatorcomment>
        <translation>主題的類名太多。</translation>
    </message>
    <message>
        <source>Selectors with “%1” are not supported.</source>
        <translatorcomment>OpenCC 6ae06d65</translatorcomment>
        <translation>不支援帶「%1」的選擇器。</translation>
    </message>
    <message>
        <source>The theme asks for too many different positions and attributes.</source>
        <translatorcomment>OpenCC b6af2776</translatorcomment>
        <translation>主題用到的位置和屬性種類太多。</translation>
    </message>
    <message>
        <source>“:” stands alone.</source>
        <translatorcomment>OpenCC 1d6be2a3</translatorcomment>
        <translation>「:」後面沒有內容。</translation>
    </message>
    <message>
        <source>“::%1()” is not known.</source>
        <translatorcomment>OpenCC d9aa87a8</translatorcomment>
        <translation>不認識「::%1()」。</translation>
    </message>
    <message>
        <source>“::%1” cannot stand here.</source>
        <translatorcomment>OpenCC 6cf815ab</translatorcomment>
        <translation>「::%1」不能寫在這裡。</translation>
    </message>
    <message>
        <source>“:%1” never happens in a WeChat article.</source>
        <translatorcomment>OpenCC e24ab6ec</translatorcomment>
        <translation>微信文章裡不會出現「:%1」的情形。</translation>
    </message>
    <message>
        <source>“:%1” is not known.</source>
        <translatorcomment>OpenCC 6761f036</translatorcomment>
        <translation>不認識「:%1」。</translation>
    </message>
    <message>
        <source>“::%1” does not exist in a WeChat article.</source>
        <translatorcomment>OpenCC f8358d0e</translatorcomment>
        <translation>微信文章裡沒有「::%1」。</translation>
    </message>
    <message>
        <source>“::%1” is not known.</source>
        <translatorcomment>OpenCC 7c13777b</translatorcomment>
        <translation>不認識「::%1」。</translation>
    </message>
    <message>
        <source>“:%1” needs a number, “even”, “odd” or something like “2n+1”.</source>
        <translatorcomment>OpenCC 45f4b87e</translatorcomment>
        <translation>「:%1」需要數字、「even」、「odd」或類似「2n+1」的寫法。</translation>
    </message>
    <message>
        <source>“:%1()” is not known.</source>
        <translatorcomment>OpenCC efa1bb11</translatorcomment>
        <translation>不認識「:%1()」。</translation>
    </message>
    <message>
        <source>“:%1()” is nested too deep.</source>
        <translatorcomment>OpenCC 24422b2a</translatorcomment>
        <translation>「:%1()」巢狀太深。</translation>
    </message>
    <message>
        <source>“:%1()” takes simple selectors only.</source>
        <translatorcomment>OpenCC a07e3956</translatorcomment>
        <translation>「:%1()」只接受簡單選擇器。</translation>
    </message>
    <message>
        <source>“[ ]” needs the name of an attribute.</source>
        <translatorcomment>OpenCC 3a8e9d49</translatorcomment>
        <translation>「[ ]」裡需要屬性名。</translation>
    </message>
    <message>
        <source>“[%1 …]” is not understood.</source>
        <translatorcomment>OpenCC a5393a8d</translatorcomment>
        <translation>看不懂「[%1 …]」。</translation>
    </message>
    <message>
        <source>“[%1=]” has no value.</source>
        <translatorcomment>OpenCC c8363561</translatorcomment>
        <translation>「[%1=]」沒有值。</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translatorcomment>OpenCC 4a404e5c</translatorcomment>
        <translation>「%1」沒有值。</translation>
    </message>
    <message>
        <source>The theme has too many custom properties.</source>
        <translatorcomment>OpenCC 812fce83</translatorcomment>
        <translation>主題的自訂屬性太多。</translation>
    </message>
    <message>
        <source>The theme has too many selectors.</source>
        <translatorcomment>OpenCC 2330c1a5</translatorcomment>
        <translation>主題的選擇器太多。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a value.</source>
        <translatorcomment>OpenCC f29f1ef3</translatorcomment>
        <translation>值裡不能有「%1」。</translation>
    </message>
    <message>
        <source>“#%1” is not a colour.</source>
        <translatorcomment>OpenCC b6197df0</translatorcomment>
        <translation>「#%1」不是顏色。</translation>
    </message>
    <message>
        <source>“%1” is not a unit.</source>
        <translatorcomment>OpenCC 5c4ec84b</translatorcomment>
        <translation>「%1」不是單位。</translation>
    </message>
    <message>
        <source>This text in quotes cannot stand in a value.</source>
        <translatorcomment>OpenCC 22249ce9</translatorcomment>
        <translation>值裡不能有這段引號中的文字。</translation>
    </message>
    <message>
        <source>This value is not understood.</source>
        <translatorcomment>OpenCC 6e366114</translatorcomment>
        <translation>看不懂這個值。</translation>
    </message>
    <message>
        <source>“url(…)” is left out: a theme loads nothing from elsewhere.</source>
        <translatorcomment>OpenCC 13c5ef72</translatorcomment>
        <translation>略去「url(…)」：主題不從別處載入任何東西。</translation>
    </message>
    <message>
        <source>“%1(…)” cannot be computed: WeChat keeps no sums, and this one mixes units.</source>
        <translatorcomment>OpenCC f0cfaa19</translatorcomment>
        <translation>無法計算「%1(…)」：微信不保留算式，而這個算式混用了單位。</translation>
    </message>
    <message>
        <source>“%1(…)” is not a colour that can be computed.</source>
        <translatorcomment>OpenCC 84c531c7</translatorcomment>
        <translation>「%1(…)」不是可以算出的顏色。</translation>
    </message>
    <message>
        <source>“%1(…)” is left out: it is not known, or WeChat does not keep it.</source>
        <translatorcomment>OpenCC f614d0e2</translatorcomment>
        <translation>略去「%1(…)」：不認識它，或微信不保留它。</translation>
    </message>
    <message>
        <source>“%1” needs a colour.</source>
        <translatorcomment>OpenCC ae0fb24f</translatorcomment>
        <translation>「%1」需要一個顏色。</translation>
    </message>
    <message>
        <source>“%1” needs a unit, such as px.</source>
        <translatorcomment>OpenCC cd817881</translatorcomment>
        <translation>「%1」需要單位，如 px。</translation>
    </message>
    <message>
        <source>“%1” needs a length.</source>
        <translatorcomment>OpenCC b16015bd</translatorcomment>
        <translation>「%1」需要一個長度。</translation>
    </message>
    <message>
        <source>“display: grid” is left out: WeChat does not keep it.</source>
        <translatorcomment>OpenCC 3cf0154f</translatorcomment>
        <translation>略去「display: grid」：微信不保留它。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB: that is not a theme.</source>
        <translatorcomment>OpenCC 4caa7157</translatorcomment>
        <translation>「%1」超過 1 MB：這不是主題。</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translatorcomment>OpenCC 2315e4db</translatorcomment>
        <translation>「%1」不是文字檔案。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: some characters are shown as “�”.</source>
        <translatorcomment>OpenCC 69ae4a26</translatorcomment>
        <translation>檔案不是 UTF-8：有些字元顯示為「�」。</translation>
    </message>
    <message>
        <source>“%1” of a theme must be %2.</source>
        <translatorcomment>OpenCC dcaa6756</translatorcomment>
        <translation>主題的「%1」應是%2。</translation>
    </message>
    <message>
        <source>a colour such as #0b6e69</source>
        <translatorcomment>OpenCC d7d019a4</translatorcomment>
        <translation>一種顏色，如 #0b6e69</translation>
    </message>
    <message>
        <source>a number</source>
        <translatorcomment>OpenCC a50201c3</translatorcomment>
        <translation>一個數</translation>
    </message>
    <message>
        <source>sans, serif or mono</source>
        <translatorcomment>OpenCC d5e74728</translatorcomment>
        <translation>sans、serif 或 mono</translation>
    </message>
    <message>
        <source>There is no style sheet “%1”.</source>
        <translatorcomment>OpenCC d942cb63</translatorcomment>
        <translation>沒有樣式檔案「%1」。</translation>
    </message>
    <message>
        <source>The style sheet “%1” could not be read: %2</source>
        <translatorcomment>OpenCC c86f1bc8</translatorcomment>
        <translation>樣式檔案「%1」無法讀取：%2</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translatorcomment>OpenCC bf177318</translatorcomment>
        <translation>沒有名為「%1」的主題。</translation>
    </message>
    <message>
        <source>There is no folder for themes.</source>
        <translatorcomment>OpenCC a170f471</translatorcomment>
        <translation>沒有存放主題的資料夾。</translation>
    </message>
    <message>
        <source>The theme could not be put into “%1”.</source>
        <translatorcomment>OpenCC 5ed727c8</translatorcomment>
        <translation>主題無法存入「%1」。</translation>
    </message>
    <message>
        <source>“%1” holds no rule for an article.</source>
        <translatorcomment>OpenCC 22447814</translatorcomment>
        <translation>「%1」裡沒有能用於文章的樣式規則。</translation>
    </message>
</context>
</TS>
