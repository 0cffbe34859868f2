<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Checks</name>
    <message>
        <source>A paper&apos;s item begins with its arXiv number: “[%1] ”.</source>
        <translation>論文條目前要標 arXiv 編號：「[%1] 」。</translation>
        <extra-draft>39a7eb35</extra-draft>
    </message>
    <message>
        <source>This leads to a PDF: better to the paper&apos;s page, arxiv.org/abs/%1.</source>
        <translation>這裡指向 PDF，最好改為論文頁 arxiv.org/abs/%1。</translation>
        <extra-draft>89e05539</extra-draft>
    </message>
    <message>
        <source>This item was in the last issue already (%1).</source>
        <translation>上一期（%1）已經有這一條。</translation>
        <extra-draft>d0f987b4</extra-draft>
    </message>
    <message>
        <source>This address was in the issue of %1 already.</source>
        <translation>%1 那一期已經收錄過這個網址。</translation>
        <extra-draft>d9f38f19</extra-draft>
    </message>
    <message>
        <source>The same line stands in line %1.</source>
        <translation>與第 %1 行完全相同。</translation>
        <extra-draft>5e0ba00a</extra-draft>
    </message>
    <message>
        <source>The same address stands in line %1.</source>
        <translation>第 %1 行有同一個網址。</translation>
        <extra-draft>2826dd0a</extra-draft>
    </message>
    <message>
        <source>The text between two “~” is struck out: write “\~”.</source>
        <translation>兩個「~」之間的文字會被劃掉，應寫作「\~」。</translation>
        <extra-draft>f2de2dff</extra-draft>
    </message>
    <message>
        <source>The text between two “*” becomes italic: write “\*”.</source>
        <translation>兩個「*」之間的文字會變成斜體，應寫作「\*」。</translation>
        <extra-draft>91795424</extra-draft>
    </message>
    <message>
        <source>Readers see this “**”: it begins or ends no bold text.</source>
        <translation>讀者會看到這個「**」：它沒有構成粗體。</translation>
        <extra-draft>d7878acc</extra-draft>
    </message>
    <message>
        <source>The heading says %1, but the file is that of %2.</source>
        <translation>標題寫的是 %1，檔案卻是 %2 的。</translation>
        <extra-draft>7043ce5e</extra-draft>
    </message>
    <message>
        <source>This line is no heading: it begins with “## ”.</source>
        <translation>這一行沒有成為標題，行首要寫「## 」。</translation>
        <extra-draft>003ba049</extra-draft>
    </message>
    <message>
        <source>A heading needs a space behind its “#”.</source>
        <translation>標題的「#」後面要有空格。</translation>
        <extra-draft>82999b47</extra-draft>
    </message>
    <message>
        <source>Sections are missing: %1.</source>
        <translation>缺少欄目：%1。</translation>
        <extra-draft>dc929bcc</extra-draft>
    </message>
    <message>
        <source>“%1” is none of the newsletter&apos;s sections.</source>
        <translation>「%1」不是本刊的欄目。</translation>
        <extra-draft>d16697e8</extra-draft>
    </message>
    <message>
        <source>“%1” is probably “%2”.</source>
        <translation>「%1」大概是「%2」。</translation>
        <extra-draft>012c1330</extra-draft>
    </message>
    <message>
        <source>The lines that the web site needs at the top are missing.</source>
        <translation>檔案開頭缺少網站需要的幾行。</translation>
        <extra-draft>af39f487</extra-draft>
    </message>
    <message>
        <source>This line runs into the next one: two spaces are missing at its end.</source>
        <translation>行末缺兩個空格，會與下一行連在一起。</translation>
        <extra-draft>01750cd2</extra-draft>
    </message>
    <message>
        <source>The introduction says %1 items, but there are %2.</source>
        <translation>導讀說有 %1 條，實際是 %2 條。</translation>
        <extra-draft>da7c4726</extra-draft>
    </message>
    <message>
        <source>The introduction does not say how many items there are.</source>
        <translation>導讀沒有寫本次有多少條。</translation>
        <extra-draft>094581ff</extra-draft>
    </message>
    <message>
        <source>The introduction is still empty.</source>
        <translation>導讀還是空的。</translation>
        <extra-draft>3f3aaec3</extra-draft>
    </message>
    <message>
        <source>The issue has no introduction yet.</source>
        <translation>這一期還沒有導讀。</translation>
        <extra-draft>099de384</extra-draft>
    </message>
    <message>
        <source>The introduction is still that of %1.</source>
        <translation>導讀還是 %1 那一期的。</translation>
        <extra-draft>a5af5be0</extra-draft>
    </message>
    <message>
        <source>The introduction is a quotation: its line begins with “&gt; ”.</source>
        <translation>導讀要寫成引用，行首加「&gt; 」。</translation>
        <extra-draft>ccd3745f</extra-draft>
    </message>
    <message>
        <source>The newsletter calls this “%1”.</source>
        <translation>本刊的寫法是「%1」。</translation>
        <extra-draft>90376549</extra-draft>
    </message>
    <message>
        <source>A label ends with the full-width “：”.</source>
        <translation>標籤後面要用全形「：」。</translation>
        <extra-draft>e4de2d07</extra-draft>
    </message>
    <message>
        <source>The summary has no “%1：” in front.</source>
        <translation>摘要前面缺「%1：」。</translation>
        <extra-draft>b9b12b86</extra-draft>
    </message>
    <message>
        <source>This item has a second “%1：”.</source>
        <translation>這一條裡有第二個「%1：」。</translation>
        <extra-draft>2c9c2b74</extra-draft>
    </message>
    <message>
        <source>The brackets of this link are broken: readers see them as text.</source>
        <translation>連結的括號寫壞了，讀者會看到原樣的括號。</translation>
        <extra-draft>f300d27f</extra-draft>
    </message>
    <message>
        <source>A link&apos;s parentheses must be half-width: ( ).</source>
        <translation>連結的括號要用半形 ( )。</translation>
        <extra-draft>e7bc59f3</extra-draft>
    </message>
    <message>
        <source>This link leads nowhere: its address is empty.</source>
        <translation>連結的網址是空的。</translation>
        <extra-draft>f353d5af</extra-draft>
    </message>
    <message>
        <source>The address swallows the text behind it: a space is missing.</source>
        <translation>網址會把後面的文字吞進去：中間缺一個空格。</translation>
        <extra-draft>aa492277</extra-draft>
    </message>
    <message>
        <source>This numbered line ends the item: it must be indented.</source>
        <translation>編號行沒有縮排，會讓條目到此為止。</translation>
        <extra-draft>1e3babf3</extra-draft>
    </message>
    <message>
        <source>This item lies inside the one above: its line is indented.</source>
        <translation>行首有縮排，這一條會嵌到上一條裡面。</translation>
        <extra-draft>5d1e65be</extra-draft>
    </message>
    <message>
        <source>A space is missing behind the “-”: this is no item yet.</source>
        <translation>「-」後面缺空格，這一行還不算條目。</translation>
        <extra-draft>e2523e7e</extra-draft>
    </message>
    <message>
        <source>“1、” is no numbered list: readers get one with “1. ”, indented.</source>
        <translation>「1、」不會成為編號列表，應縮排並寫作「1. 」。</translation>
        <extra-draft>f235463d</extra-draft>
    </message>
    <message>
        <source>The last of the short news ends with “。”.</source>
        <translation>最後一條短訊以「。」結尾。</translation>
        <extra-draft>ee656208</extra-draft>
    </message>
    <message>
        <source>Short news end with “；”, but for the last.</source>
        <translation>短訊除最後一條外以「；」結尾。</translation>
        <extra-draft>c49dcb84</extra-draft>
    </message>
    <message>
        <source>This issue, %1, is not among the past issues.</source>
        <translation>往期回顧裡沒有本期 %1。</translation>
        <extra-draft>b095facb</extra-draft>
    </message>
    <message>
        <source>The last issue, %1, is not among the past issues.</source>
        <translation>往期回顧裡沒有上一期 %1。</translation>
        <extra-draft>c99e3261</extra-draft>
    </message>
    <message>
        <source>This link leads nowhere: past issues lie in “../”.</source>
        <translation>連結打不開：往期的地址要以「../」開頭。</translation>
        <extra-draft>cc6604e9</extra-draft>
    </message>
    <message>
        <source>This link leads nowhere: there is no issue of %1.</source>
        <translation>連結打不開：沒有 %1 這一期。</translation>
        <extra-draft>c33a6893</extra-draft>
    </message>
    <message>
        <source>The link says %1 but leads to %2.</source>
        <translation>連結寫著 %1，指向的卻是 %2。</translation>
        <extra-draft>a9757412</extra-draft>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>「%1」寫了兩遍。</translation>
        <extra-draft>9b0edfab</extra-draft>
    </message>
    <message>
        <source>Between Chinese words “%1” is written “%2”.</source>
        <translation>中文之間的「%1」應寫作「%2」。</translation>
        <extra-draft>beba504d</extra-draft>
    </message>
    <message>
        <source>A title ends without punctuation.</source>
        <translation>標題末尾不用標點。</translation>
        <extra-draft>217fcc45</extra-draft>
    </message>
    <message>
        <source>Spaces are missing between Chinese and Latin words.</source>
        <translation>中文與西文之間缺空格。</translation>
        <extra-draft>caccb3fb</extra-draft>
    </message>
    <message>
        <source>This item does not say whose article it is: “title | source”.</source>
        <translation>沒有註明來源：「標題 | 來源」。</translation>
        <extra-draft>f3aa7b6f</extra-draft>
    </message>
    <message>
        <source>Title and source are parted by “ | ”.</source>
        <translation>標題與來源之間用「 | 」隔開。</translation>
        <extra-draft>feec022d</extra-draft>
    </message>
    <message>
        <source>The title of a project begins with “%1：”.</source>
        <translation>專案標題前要寫「%1：」。</translation>
        <extra-draft>1c136e9c</extra-draft>
    </message>
    <message>
        <source>The title of a project begins with “owner/repository：”.</source>
        <translation>專案標題前要寫「擁有者/倉庫名：」。</translation>
        <extra-draft>0c6be2b4</extra-draft>
    </message>
    <message>
        <source>A space is missing behind the tag.</source>
        <translation>標籤後面缺一個空格。</translation>
        <extra-draft>69eca13d</extra-draft>
    </message>
    <message>
        <source>The conference stands before the title, in brackets of its own.</source>
        <translation>會議名要放在標題前，單獨用方括號。</translation>
        <extra-draft>d494adc8</extra-draft>
    </message>
    <message>
        <source>A space is missing before the year: “%1 %2”.</source>
        <translation>年份前缺空格：「%1 %2」。</translation>
        <extra-draft>82c5be98</extra-draft>
    </message>
    <message>
        <source>This item is still empty.</source>
        <translation>這一條還是空的。</translation>
        <extra-draft>ada537df</extra-draft>
    </message>
    <message>
        <source>This item&apos;s title is not finished: its “]” and link are missing.</source>
        <translation>標題沒寫完，缺「]」和連結。</translation>
        <extra-draft>09c85ecb</extra-draft>
    </message>
    <message>
        <source>This item has no link yet.</source>
        <translation>這一條還沒有連結。</translation>
        <extra-draft>e507eed0</extra-draft>
    </message>
    <message>
        <source>This reads like a field of the item above, but it is an item of its own.</source>
        <translation>看起來是上一條的附加連結，卻成了單獨的條目。</translation>
        <extra-draft>a3acc3af</extra-draft>
    </message>
    <message>
        <source>The other items of this section have a link; this one has none.</source>
        <translation>本欄目其他條目都有連結，這一條沒有。</translation>
        <extra-draft>76e2ef93</extra-draft>
    </message>
    <message>
        <source>A bare address: it is still to become an item or a field.</source>
        <translation>只有一個網址：還沒做成條目或附加連結。</translation>
        <extra-draft>ea80aed5</extra-draft>
    </message>
    <message>
        <source>A place that is still to be filled.</source>
        <translation>這裡還留著空，沒有填。</translation>
        <extra-draft>3715e746</extra-draft>
    </message>
    <message>
        <source>Nothing is said about this yet.</source>
        <translation>這一部分還沒有寫。</translation>
        <extra-draft>4b7ab528</extra-draft>
    </message>
    <message>
        <source>The summary is still empty.</source>
        <translation>摘要還是空的。</translation>
        <extra-draft>fd59a97b</extra-draft>
    </message>
    <message>
        <source>This field has a label but nothing behind it.</source>
        <translation>只有標籤，後面沒有內容。</translation>
        <extra-draft>4407fc84</extra-draft>
    </message>
    <message>
        <source>This item has no summary yet.</source>
        <translation>這一條還沒有摘要。</translation>
        <extra-draft>1e788e61</extra-draft>
    </message>
    <message>
        <source>This WeChat address expires in some hours: open it and copy the article&apos;s own link.</source>
        <translation>這個公眾號連結幾小時後就會失效：請開啟它，複製文章本身的連結。</translation>
        <extra-draft>d899a9a1</extra-draft>
    </message>
    <message>
        <source>A long WeChat address: the article also has a short one, /s/….</source>
        <translation>這是公眾號長連結，文章另有 /s/… 短連結。</translation>
        <extra-draft>856b3610</extra-draft>
    </message>
    <message>
        <source>This WeChat address has more in it than the article needs.</source>
        <translation>這個公眾號連結帶著多餘的引數。</translation>
        <extra-draft>494c5745</extra-draft>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>jianbao-cli reads, changes and exports newsletter issues.</source>
        <translation>jianbao-cli：讀取、修改和匯出簡報。</translation>
        <extra-draft>ed90e1ab</extra-draft>
    </message>
    <message>
        <source>“jianbao-cli VERB --help” says more. A FILE of “-” is what stands on the standard input.</source>
        <translation>「jianbao-cli 動詞 --help」有詳細說明。檔案寫作「-」表示標準輸入。</translation>
        <extra-draft>d7800b5c</extra-draft>
    </message>
    <message>
        <source>Returns 0 when done, 1 when problems were found, 2 when used wrongly, 3 when a file failed.</source>
        <translation>返回值：0 完成，1 發現問題，2 用法不對，3 檔案出錯。</translation>
        <extra-draft>b41e0b7b</extra-draft>
    </message>
    <message>
        <source>Say what can stand here.</source>
        <translation>顯示這份說明。</translation>
        <extra-draft>979c5117</extra-draft>
    </message>
    <message>
        <source>Say what to do: “jianbao-cli --help” lists it.</source>
        <translation>需要一個動詞：「jianbao-cli --help」列出全部。</translation>
        <extra-draft>5284c596</extra-draft>
    </message>
    <message>
        <source>“%1” is nothing this program does: “jianbao-cli --help” lists what is.</source>
        <translation>沒有「%1」這個動詞：「jianbao-cli --help」列出全部。</translation>
        <extra-draft>c7fc1630</extra-draft>
    </message>
    <message>
        <source>The standard output could not be written.</source>
        <translation>無法寫入標準輸出。</translation>
        <extra-draft>caac766a</extra-draft>
    </message>
    <message>
        <source>“%1” names no section of this issue.</source>
        <translation>「%1」：這期沒有這個欄目。</translation>
        <extra-draft>ebbcdc9a</extra-draft>
    </message>
    <message>
        <source>“%1” has no item number.</source>
        <translation>「%1」沒有寫明第幾條。</translation>
        <extra-draft>b7a88310</extra-draft>
    </message>
    <message>
        <source>“%1”: that section has no such item.</source>
        <translation>「%1」：該欄目沒有這一條。</translation>
        <extra-draft>6d8ed9f0</extra-draft>
    </message>
    <message>
        <source>“%1” names a field where an item is wanted.</source>
        <translation>「%1」是一個欄位，這裡需要的是條目。</translation>
        <extra-draft>7407f08c</extra-draft>
    </message>
    <message>
        <source>“%1” must end in title, source, url, tags, summary or link:LABEL.</source>
        <translation>「%1」應以 title、source、url、tags、summary 或 link:標籤 結尾。</translation>
        <extra-draft>290d0a56</extra-draft>
    </message>
    <message>
        <source>“%1” has no “=” and value.</source>
        <translation>「%1」缺少「=」和值。</translation>
        <extra-draft>118edfd9</extra-draft>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
        <extra-draft>807a8250</extra-draft>
    </message>
    <message>
        <source>Change fields and items of an issue, in the order given, and nothing else in it.</source>
        <translation>按給出的順序修改欄位和條目，其餘內容一概不動。</translation>
        <extra-draft>ac092e5d</extra-draft>
    </message>
    <message>
        <source>Put an empty item before 博文/2, or at the end: 博文/+.</source>
        <translation>在 博文/2 之前插入空條目；博文/+ 表示末尾。</translation>
        <extra-draft>dd3ea54c</extra-draft>
    </message>
    <message>
        <source>Move an item before another, or to the end of a section.</source>
        <translation>把條目移到另一條之前，或移到欄目末尾。</translation>
        <extra-draft>6b886f17</extra-draft>
    </message>
    <message>
        <source>Take an item out.</source>
        <translation>刪除條目。</translation>
        <extra-draft>1ab0e5f8</extra-draft>
    </message>
    <message>
        <source>Change nothing; print the difference instead.</source>
        <translation>不改動檔案，只列印差異。</translation>
        <extra-draft>747d8bbf</extra-draft>
    </message>
    <message>
        <source>edit needs exactly one FILE.</source>
        <translation>edit 需要且只需要一個檔案。</translation>
        <extra-draft>1526b89c</extra-draft>
    </message>
    <message>
        <source>edit needs something to do: --set, --insert, --move or --remove.</source>
        <translation>edit 需要至少一項操作：--set、--insert、--move 或 --remove。</translation>
        <extra-draft>1b950d9c</extra-draft>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 可以是 %2，不能是「%3」。</translation>
        <extra-draft>fc444208</extra-draft>
    </message>
    <message>
        <source>-o must name a folder when there are several files.</source>
        <translation>有多個檔案時，-o 需要指定一個資料夾。</translation>
        <extra-draft>827be875</extra-draft>
    </message>
    <message>
        <source>Two of the files would both become %1.</source>
        <translation>有兩個檔案會寫成同一個 %1。</translation>
        <extra-draft>ca1d8047</extra-draft>
    </message>
    <message>
        <source>-o would replace the issue %1 by its export.</source>
        <translation>-o 會用匯出結果覆蓋簡報 %1 本身。</translation>
        <extra-draft>96c8a525</extra-draft>
    </message>
    <message>
        <source>FILE…</source>
        <translation>檔案…</translation>
        <extra-draft>84c80f91</extra-draft>
    </message>
    <message>
        <source>Turn issues into what WeChat takes, a page to look at, or plain text.</source>
        <translation>匯出為公眾號文章、可瀏覽的網頁或純文字。</translation>
        <extra-draft>c9188ed9</extra-draft>
    </message>
    <message>
        <source>Links WeChat refuses: footnotes (unless told), inline or plain.</source>
        <translation>微信不接受的連結：footnotes（腳註，預設）、inline（寫在文中）或 plain（去掉）。</translation>
        <extra-draft>de35a162</extra-draft>
    </message>
    <message>
        <source>Past issues: links, text (unless told) or omit.</source>
        <translation>往期回顧：links（連結）、text（文字，預設）或 omit（省略）。</translation>
        <extra-draft>2434df8c</extra-draft>
    </message>
    <message>
        <source>The name of a theme, or a CSS file.</source>
        <translation>主題名，或一個 CSS 檔案。</translation>
        <extra-draft>2e7082aa</extra-draft>
    </message>
    <message>
        <source>Write to this file, or to files in this folder.</source>
        <translation>寫入這個檔案，或寫到這個資料夾裡。</translation>
        <extra-draft>9c563fc5</extra-draft>
    </message>
    <message>
        <source>export needs a FILE.</source>
        <translation>export 需要一個檔案。</translation>
        <extra-draft>cb139eef</extra-draft>
    </message>
    <message>
        <source>The standard input could not be read.</source>
        <translation>無法讀取標準輸入。</translation>
        <extra-draft>132f14a6</extra-draft>
    </message>
    <message>
        <source>The standard input could not be read: %1</source>
        <translation>無法讀取標準輸入：%1</translation>
        <extra-draft>774b46cf</extra-draft>
    </message>
    <message>
        <source>The standard input is larger than 16 MB.</source>
        <translation>標準輸入超過 16 MB。</translation>
        <extra-draft>f479501c</extra-draft>
    </message>
    <message>
        <source>The standard input is not a text.</source>
        <translation>標準輸入不是文字。</translation>
        <extra-draft>b288a3f4</extra-draft>
    </message>
    <message>
        <source>The standard input is not UTF-8 text.</source>
        <translation>標準輸入不是 UTF-8 文字。</translation>
        <extra-draft>1027d491</extra-draft>
    </message>
    <message>
        <source>“%1” is not an option of %2.</source>
        <translation>%2 沒有「%1」這個選項。</translation>
        <extra-draft>f7ac1c7a</extra-draft>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不帶值。</translation>
        <extra-draft>515be436</extra-draft>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
        <extra-draft>0d919346</extra-draft>
    </message>
    <message>
        <source> [options]</source>
        <translation> [選項]</translation>
        <extra-draft>2ef60c64</extra-draft>
    </message>
    <message>
        <source>Show what is in an issue: its opening, sections and items.</source>
        <translation>顯示一期簡報的內容：卷首、欄目和條目。</translation>
        <extra-draft>a3987b29</extra-draft>
    </message>
    <message>
        <source>As JSON, one object on a line for each file.</source>
        <translation>以 JSON 輸出，每個檔案一行一個物件。</translation>
        <extra-draft>4aa7952e</extra-draft>
    </message>
    <message>
        <source>show needs a FILE.</source>
        <translation>show 需要一個檔案。</translation>
        <extra-draft>3536aa4b</extra-draft>
    </message>
    <message>
        <source>The folder of the earlier issues (otherwise the one the file is in).</source>
        <translation>往期所在的資料夾（預設是檔案自己所在的資料夾）。</translation>
        <extra-draft>fe12743b</extra-draft>
    </message>
    <message>
        <source>Only these checks, separated by commas, also those that are off.</source>
        <translation>只執行這些檢查（用逗號隔開），預設關閉的也可以。</translation>
        <extra-draft>02935aac</extra-draft>
    </message>
    <message>
        <source>There is no check “%1”. There are: %2.</source>
        <translation>沒有「%1」這項檢查。可用的有：%2。</translation>
        <extra-draft>fbdaedbb</extra-draft>
    </message>
    <message>
        <source>--only needs the names of checks. There are: %1.</source>
        <translation>--only 後面要寫檢查項的名字，可用的有：%1。</translation>
        <extra-draft>3513530b</extra-draft>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>「%1」不是資料夾。</translation>
        <extra-draft>19ea57fa</extra-draft>
    </message>
    <message>
        <source>Find what is broken, unfinished or against the house rules.</source>
        <translation>找出壞掉的、沒寫完的、不合慣例的地方。</translation>
        <extra-draft>166d642c</extra-draft>
    </message>
    <message>
        <source>As one JSON list, for scripts.</source>
        <translation>輸出一個 JSON 陣列，供指令碼使用。</translation>
        <extra-draft>8b129281</extra-draft>
    </message>
    <message>
        <source>check needs a FILE.</source>
        <translation>check 需要一個檔案。</translation>
        <extra-draft>e8f382d0</extra-draft>
    </message>
    <message>
        <source>“%1”: there is no such block.</source>
        <translation>「%1」：沒有這個部分。</translation>
        <extra-draft>63915f43</extra-draft>
    </message>
    <message>
        <source>Set intro, title, date, or a field such as 论文/3/title, 论文/3/link:代码; or other Markdown: 论文/block:1, opening/block:1.</source>
        <translation>設定 intro、title、date，或條目的欄位，如 論文/3/title、論文/3/link:程式碼；或其他 Markdown：論文/block:1、opening/block:1。</translation>
        <extra-draft>0b49ce11</extra-draft>
    </message>
    <message>
        <source>Nothing was changed: an issue can have 16 MB, and this would make it longer.</source>
        <translation>未作任何修改：一期簡報最多 16 MB，這樣會超出。</translation>
        <extra-draft>f3da943b</extra-draft>
    </message>
    <message>
        <source>There is no theme “%1”, nor a style sheet of that name: “jianbao-cli themes list” names them.</source>
        <translation>沒有名為「%1」的主題，也沒有這個樣式檔案：「jianbao-cli themes list」會列出已有的主題。</translation>
        <extra-draft>f4d4fc8b</extra-draft>
    </message>
    <message>
        <source>Mend what can be mended with certainty, and nothing else.</source>
        <translation>只修有把握修的，別的一概不動。</translation>
        <extra-draft>f44478bb</extra-draft>
    </message>
    <message>
        <source>fix needs a FILE.</source>
        <translation>fix 需要一個檔案。</translation>
        <extra-draft>e1f20d2d</extra-draft>
    </message>
    <message>
        <source>themes list takes no FILE.</source>
        <translation>themes list 後面不帶檔案。</translation>
        <extra-draft>8eae153d</extra-draft>
    </message>
    <message>
        <source>note: </source>
        <translation>注意：</translation>
        <extra-draft>484de451</extra-draft>
    </message>
    <message>
        <source>%1: understood %2 rules with %3 selectors and %4 declarations.</source>
        <translation>%1：讀懂了 %2 條規則，共 %3 個選擇器、%4 條宣告。</translation>
        <extra-draft>5b055a14</extra-draft>
    </message>
    <message>
        <source>Text size: %1 px; line height: %2; accent: %3.</source>
        <translation>字級：%1 px；行高：%2；強調色：%3。</translation>
        <extra-draft>0e6d45a8</extra-draft>
    </message>
    <message>
        <source>themes check needs a FILE.css.</source>
        <translation>themes check 後面要寫明 FILE.css。</translation>
        <extra-draft>fc4e00f6</extra-draft>
    </message>
    <message>
        <source>list | check FILE.css…</source>
        <translation>list | check FILE.css…</translation>
        <extra-draft>0c12a3c4</extra-draft>
    </message>
    <message>
        <source>List the themes, or say what of a style sheet works in an article.</source>
        <translation>列出主題，或檢查一個樣式檔案裡哪些在文章中有效。</translation>
        <extra-draft>5e5d50e9</extra-draft>
    </message>
    <message>
        <source>As JSON, one array.</source>
        <translation>以 JSON 輸出，一個陣列。</translation>
        <extra-draft>e2797435</extra-draft>
    </message>
    <message>
        <source>themes is followed by “list” or “check FILE.css”.</source>
        <translation>themes 後面應是「list」或「check FILE.css」。</translation>
        <extra-draft>79d29f8f</extra-draft>
    </message>
    <message>
        <source>wechat (the article alone), html (a whole page), markdown (with absolute links) or text.</source>
        <translation>wechat（只有文章）、html（完整網頁）、markdown（連結改為絕對）或 text。</translation>
        <extra-draft>368dc556</extra-draft>
    </message>
    <message>
        <source>For markdown: the address that the issue&apos;s folder is published at.</source>
        <translation>用於 markdown：各期所在資料夾發布在哪個網址。</translation>
        <extra-draft>d4aecae4</extra-draft>
    </message>
    <message>
        <source>export needs --to wechat, html, markdown or text.</source>
        <translation>export 需要 --to wechat、html、markdown 或 text。</translation>
        <extra-draft>623b80c4</extra-draft>
    </message>
    <message>
        <source>--to markdown needs --base-url https://…, where the issues are published.</source>
        <translation>--to markdown 需要 --base-url https://…，即各期發布的網址。</translation>
        <extra-draft>678d42c1</extra-draft>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>網頁 (*.html)</translation>
        <extra-draft>0226d31f</extra-draft>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
        <extra-draft>2d78ddc5</extra-draft>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
        <extra-draft>b89d2561</extra-draft>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translation>Markdown 檔案 (*.md *.markdown)</translation>
        <extra-draft>93e3b5ac</extra-draft>
    </message>
    <message>
        <source>Export as a Web Page</source>
        <translation>匯出為網頁</translation>
        <extra-draft>184d48bc</extra-draft>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>匯出為 PDF</translation>
        <extra-draft>276fd53e</extra-draft>
    </message>
    <message>
        <source>Export as One Long Picture</source>
        <translation>匯出為長圖</translation>
        <extra-draft>6ac28976</extra-draft>
    </message>
    <message>
        <source>Export as Markdown with Absolute Links</source>
        <translation>匯出為絕對連結的 Markdown</translation>
        <extra-draft>3bf42476</extra-draft>
    </message>
    <message>
        <source>Not exported: the picture would be %1 pixels high, and %2 are the most that other programs can be expected to show. Export the issue as PDF.</source>
        <translation>沒有匯出：長圖將高達 %1 像素，而別的程式大多隻能顯示 %2 像素。請改為匯出 PDF。</translation>
        <extra-draft>8580d1ee</extra-draft>
    </message>
    <message>
        <source>Not exported: there is not enough memory for the picture.</source>
        <translation>沒有匯出：記憶體不夠放下這張圖。</translation>
        <extra-draft>fbc0a51f</extra-draft>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message numerus="yes">
        <source>add %n item(s)</source>
        <translation>
            <numerusform>新增 %n 個條目</numerusform>
        </translation>
        <extra-draft>810f934f</extra-draft>
    </message>
    <message>
        <source>duplicate item</source>
        <translation>複製條目</translation>
        <extra-draft>1e19933c</extra-draft>
    </message>
    <message numerus="yes">
        <source>delete %n item(s)</source>
        <translation>
            <numerusform>刪除 %n 個條目</numerusform>
        </translation>
        <extra-draft>7fe1834c</extra-draft>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translation>
            <numerusform>移動 %n 個條目</numerusform>
        </translation>
        <extra-draft>7bc78bae</extra-draft>
    </message>
    <message numerus="yes">
        <source>move %n part(s)</source>
        <translation>
            <numerusform>移動 %n 個部分</numerusform>
        </translation>
        <extra-draft>a94c8c61</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::AddItemLine</name>
    <message>
        <source>Paste a link, or type a title</source>
        <translation>貼上連結，或輸入標題</translation>
        <extra-draft>a8d41563</extra-draft>
    </message>
    <message>
        <source>New item</source>
        <translation>新條目</translation>
        <extra-draft>ec190812</extra-draft>
    </message>
    <message>
        <source>Enter adds an item to this section. A link, a title, “- [title | source](link)”, or several lines of these.</source>
        <translation>按 Enter 向這個欄目新增條目。可以是連結、標題、「- [標題 | 來源](連結)」，也可以一次多行。</translation>
        <extra-draft>01010a98</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ArticleExport</name>
    <message>
        <source>Not exported: the web engine could not print the article.</source>
        <translation>沒有匯出：網頁引擎列印不了這篇文章。</translation>
        <extra-draft>cbc27d10</extra-draft>
    </message>
    <message>
        <source>Not exported: the web engine could not draw the article.</source>
        <translation>沒有匯出：網頁引擎畫不出這篇文章。</translation>
        <extra-draft>45a38199</extra-draft>
    </message>
    <message>
        <source>Not exported: there is not enough memory for the picture.</source>
        <translation>沒有匯出：記憶體不夠放下這張圖。</translation>
        <extra-draft>fbc0a51f</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Chip</name>
    <message>
        <source>Tag %1</source>
        <translation>標籤 %1</translation>
        <extra-draft>c95231e8</extra-draft>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation>按 Delete 刪除，按 Enter 修改</translation>
        <extra-draft>47141122</extra-draft>
    </message>
    <message>
        <source>%1
Delete removes it, Enter or a double click edits it</source>
        <translation>%1
按 Delete 刪除，按 Enter 或雙擊修改</translation>
        <extra-draft>0be45404</extra-draft>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>刪除標籤 %1</translation>
        <extra-draft>89028861</extra-draft>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
        <extra-draft>8300942d</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::CopyDesk</name>
    <message>
        <source>&amp;Copy for WeChat</source>
        <translation>複製到公眾號(&amp;C)</translation>
        <extra-draft>46d8e707</extra-draft>
    </message>
    <message>
        <source>Copy &amp;HTML</source>
        <translation>複製 HTML(&amp;H)</translation>
        <extra-draft>1d139d6b</extra-draft>
    </message>
    <message>
        <source>Copy Plain &amp;Text</source>
        <translation>複製純文字(&amp;T)</translation>
        <extra-draft>4e40763d</extra-draft>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>複製到公眾號</translation>
        <extra-draft>93fbdcb3</extra-draft>
    </message>
    <message>
        <source>Copy the article as the WeChat editor takes it, pictures included</source>
        <translation>按公眾號編輯器接受的格式複製文章，圖片一併帶上</translation>
        <extra-draft>7c2aaaa2</extra-draft>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>仍然複製</translation>
        <extra-draft>0da1172e</extra-draft>
    </message>
    <message>
        <source>Go There</source>
        <translation>去看看</translation>
        <extra-draft>dcb7d532</extra-draft>
    </message>
    <message numerus="yes">
        <source>Not copied yet: %n picture(s) cannot be read: %1</source>
        <translation>
            <numerusform>還沒有複製：有 %n 張圖片讀不出來：%1</numerusform>
        </translation>
        <extra-draft>b987c206</extra-draft>
    </message>
    <message>
        <source>Copied. Paste it into the WeChat editor.</source>
        <translation>已複製，可貼上到公眾號後台</translation>
        <extra-draft>c77ba8bb</extra-draft>
    </message>
    <message>
        <source>The article&apos;s HTML is copied.</source>
        <translation>已複製文章的 HTML</translation>
        <extra-draft>71b43de8</extra-draft>
    </message>
    <message>
        <source>The article is copied as plain text.</source>
        <translation>已複製文章的純文字</translation>
        <extra-draft>1b13c44e</extra-draft>
    </message>
    <message>
        <source>Not copied: another program keeps the clipboard to itself.</source>
        <translation>沒有複製成功：別的程式佔用了剪貼簿。</translation>
        <extra-draft>5a7ed60f</extra-draft>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
        <extra-draft>7bfd69e8</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::CssEdit</name>
    <message>
        <source>Style sheet</source>
        <translation>樣式表</translation>
        <extra-draft>4eaa3726</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::CssTab</name>
    <message>
        <source>What was not understood</source>
        <translation>沒有看懂的地方</translation>
        <extra-draft>51f965c3</extra-draft>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>關閉這個分頁</translation>
        <extra-draft>ad76eebb</extra-draft>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
        <extra-draft>b6230327</extra-draft>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
        <extra-draft>065dc035</extra-draft>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
        <extra-draft>a02acb81</extra-draft>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
        <extra-draft>0175b3c2</extra-draft>
    </message>
    <message>
        <source>Find in the style sheet</source>
        <translation>在樣式表中尋找</translation>
        <extra-draft>1aa4424a</extra-draft>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
        <extra-draft>0ff9d020</extra-draft>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
        <extra-draft>02b180d6</extra-draft>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
        <extra-draft>b206d4a3</extra-draft>
    </message>
    <message numerus="yes">
        <source>%n rule(s) or declaration(s) were left out:</source>
        <translation>
            <numerusform>有 %n 條規則或宣告沒有採用：</numerusform>
        </translation>
        <extra-draft>d977b9f6</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::DatePicker</name>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>日曆（Alt+↓）</translation>
        <extra-draft>8176bb07</extra-draft>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
        <extra-draft>534d92dd</extra-draft>
    </message>
    <message>
        <source>No calendar has the day %1.</source>
        <translation>日曆上沒有 %1 這一天。</translation>
        <extra-draft>7c2ff841</extra-draft>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
        <extra-draft>48d54763</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Document</name>
    <message>
        <source>Not done: an issue can have %1 MB, and this would make it longer.</source>
        <translation>未執行：一期簡報最多 %1 MB，這樣會超出。</translation>
        <extra-draft>2bf95789</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::EditorPane</name>
    <message>
        <source>Opening</source>
        <translation>卷首</translation>
        <extra-draft>799aefa3</extra-draft>
    </message>
    <message>
        <source>Ending</source>
        <translation>文末</translation>
        <extra-draft>6e88166a</extra-draft>
    </message>
    <message>
        <source>Source</source>
        <translation>原始碼</translation>
        <extra-draft>85045e53</extra-draft>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
        <extra-draft>9ffd0f2a</extra-draft>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1：%n 條</numerusform>
        </translation>
        <extra-draft>df2ff04b</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Edits</name>
    <message>
        <source>There is no such place in the issue any more.</source>
        <translation>簡報裡已經沒有這個位置了。</translation>
        <extra-draft>602c21eb</extra-draft>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2020-03-30.</source>
        <translation>「%1」不是日期，請寫成 2020-03-30 這樣。</translation>
        <extra-draft>f09ce81d</extra-draft>
    </message>
    <message>
        <source>There is no such item in the issue any more.</source>
        <translation>簡報裡已經沒有這個條目了。</translation>
        <extra-draft>a9ae6540</extra-draft>
    </message>
    <message>
        <source>“%1” cannot be a label: use up to ten characters, without colons and brackets.</source>
        <translation>「%1」不能用作標籤：最多十個字，不含冒號和括號。</translation>
        <extra-draft>22b160ba</extra-draft>
    </message>
    <message>
        <source>“%1” is the label of the summary.</source>
        <translation>「%1」是摘要的標籤。</translation>
        <extra-draft>4753b7e8</extra-draft>
    </message>
    <message>
        <source>“%1” is not a web address that begins with http://, https:// or www.</source>
        <translation>「%1」不是以 http://、https:// 或 www. 開頭的網址。</translation>
        <extra-draft>e355e847</extra-draft>
    </message>
    <message>
        <source>“%1” needs a link.</source>
        <translation>「%1」需要一個連結。</translation>
        <extra-draft>0c720388</extra-draft>
    </message>
    <message>
        <source>There is no such part of the issue any more.</source>
        <translation>簡報中已經沒有這一部分了。</translation>
        <extra-draft>3802c1fd</extra-draft>
    </message>
    <message>
        <source>It cannot stand there: it would run together with the text beside it.</source>
        <translation>不能移到那裡：會與旁邊的文字連成一體。</translation>
        <extra-draft>849b8e39</extra-draft>
    </message>
    <message>
        <source>There is no such link in the item any more.</source>
        <translation>這個條目裡已經沒有這個連結了。</translation>
        <extra-draft>c89d0cfd</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::EndingTab</name>
    <message>
        <source>Everything behind the last section, as Markdown</source>
        <translation>最後一個欄目之後的全部內容（Markdown）</translation>
        <extra-draft>9c161808</extra-draft>
    </message>
    <message>
        <source>Past issues</source>
        <translation>往期回顧</translation>
        <extra-draft>8cc5eb72</extra-draft>
    </message>
    <message>
        <source>Past issues, contacts, licence … (Markdown)</source>
        <translation>往期回顧、聯絡方式、授權條款……（Markdown）</translation>
        <extra-draft>c279b1f9</extra-draft>
    </message>
    <message numerus="yes">
        <source>%n past issue(s)</source>
        <translation>
            <numerusform>%n 期往期</numerusform>
        </translation>
        <extra-draft>127e121d</extra-draft>
    </message>
    <message>
        <source>edit ending</source>
        <translation>編輯文末</translation>
        <extra-draft>e5f9f978</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ExportDesk</name>
    <message>
        <source>&amp;Web Page…</source>
        <translation>網頁(&amp;W)…</translation>
        <extra-draft>b82e9104</extra-draft>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>PDF(&amp;P)…</translation>
        <extra-draft>e39cf49d</extra-draft>
    </message>
    <message>
        <source>&amp;Long Picture…</source>
        <translation>長圖(&amp;L)…</translation>
        <extra-draft>2cfc7f8f</extra-draft>
    </message>
    <message>
        <source>&amp;Markdown with Absolute Links…</source>
        <translation>絕對連結的 Markdown(&amp;M)…</translation>
        <extra-draft>9fe5182f</extra-draft>
    </message>
    <message>
        <source>&amp;Ask for the Place Again</source>
        <translation>重新選擇位置(&amp;A)</translation>
        <extra-draft>0546f167</extra-draft>
    </message>
    <message>
        <source>The next export of this newsletter asks where to</source>
        <translation>這份簡報下次匯出時會再問位置</translation>
        <extra-draft>d13c0658</extra-draft>
    </message>
    <message>
        <source>The next export asks for its place.</source>
        <translation>下次匯出會再問位置。</translation>
        <extra-draft>e8822a21</extra-draft>
    </message>
    <message>
        <source>Not exported: that is the issue&apos;s own file.</source>
        <translation>沒有匯出：那是這一期自己的檔案。</translation>
        <extra-draft>828fe435</extra-draft>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
        <extra-draft>4b11ffed</extra-draft>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
        <extra-draft>a0451c97</extra-draft>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出到 %1</translation>
        <extra-draft>61030761</extra-draft>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
        <extra-draft>2738eaa2</extra-draft>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在資料夾中顯示</translation>
        <extra-draft>9e4fb581</extra-draft>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>換個位置…</translation>
        <extra-draft>45fb3df4</extra-draft>
    </message>
    <message numerus="yes">
        <source>Exported to %1, but without %n picture(s) that could not be read: %2</source>
        <translation>
            <numerusform>已匯出到 %1，但有 %n 張圖片讀不出來：%2</numerusform>
        </translation>
        <extra-draft>68b0a221</extra-draft>
    </message>
    <message numerus="yes">
        <source>Exported to %1. %n relative link(s) stayed as they are: nobody has said at which address this newsletter&apos;s folder is published.</source>
        <translation>
            <numerusform>已匯出到 %1。有 %n 個相對連結保持原樣：還不知道這份簡報的資料夾發布在哪個網址。</numerusform>
        </translation>
        <extra-draft>73bf6a49</extra-draft>
    </message>
    <message>
        <source>Enter the Address…</source>
        <translation>填寫網址…</translation>
        <extra-draft>f9114c11</extra-draft>
    </message>
    <message>
        <source>Address of the Newsletter</source>
        <translation>簡報的網址</translation>
        <extra-draft>dfbe347a</extra-draft>
    </message>
    <message>
        <source>The address of the folder that the issues are published in, for instance https://example.org/newsletter/</source>
        <translation>各期所在資料夾的網址，例如 https://example.org/newsletter/</translation>
        <extra-draft>b30ca43d</extra-draft>
    </message>
    <message>
        <source>“%1” is not an address: it begins with https:// or http://.</source>
        <translation>「%1」不是網址：網址以 https:// 或 http:// 開頭。</translation>
        <extra-draft>52500a73</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::FileMessages</name>
    <message>
        <source>Unsaved edits cannot be kept safe: %1</source>
        <translation>未儲存的修改無法另存備份：%1</translation>
        <extra-draft>d5f5029c</extra-draft>
    </message>
    <message>
        <source>%1 Your text is safe in this window.</source>
        <translation>%1 你的文字仍在這個窗口裡。</translation>
        <extra-draft>ede67695</extra-draft>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
        <extra-draft>7bfd69e8</extra-draft>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
        <extra-draft>50163001</extra-draft>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
        <extra-draft>02a6743d</extra-draft>
    </message>
    <message>
        <source>%1 is gone, or can no longer be read. Saving writes it again.</source>
        <translation>%1 已不存在或無法讀取。儲存會重新寫入。</translation>
        <extra-draft>96698139</extra-draft>
    </message>
    <message>
        <source>Another program changed %1, and you have edits that are not saved.</source>
        <translation>別的程式修改了 %1，而你還有未儲存的修改。</translation>
        <extra-draft>c4c7cf12</extra-draft>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>別的程式修改了 %1。</translation>
        <extra-draft>bf7f06dd</extra-draft>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
        <extra-draft>936efb65</extra-draft>
    </message>
    <message>
        <source>Your unsaved edits of %1 are back.</source>
        <translation>已還原 %1 未儲存的修改。</translation>
        <extra-draft>219bede5</extra-draft>
    </message>
    <message>
        <source>Use the file instead</source>
        <translation>改用檔案裡的內容</translation>
        <extra-draft>b27ff3eb</extra-draft>
    </message>
    <message>
        <source>There are unsaved edits of %1, but the file has changed since.</source>
        <translation>有 %1 未儲存的修改，但此後檔案已經變了。</translation>
        <extra-draft>64f53758</extra-draft>
    </message>
    <message>
        <source>Take them over</source>
        <translation>還原這些修改</translation>
        <extra-draft>9e4633ac</extra-draft>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>丟棄</translation>
        <extra-draft>3b134e11</extra-draft>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more problem(s).</source>
        <translation>
            <numerusform>%1 另有 %n 個問題。</numerusform>
        </translation>
        <extra-draft>e1ba60e5</extra-draft>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>開啟設定檔案</translation>
        <extra-draft>5bd1ae8c</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::FindAndReplace</name>
    <message>
        <source>From the beginning again.</source>
        <translation>已從頭繼續尋找。</translation>
        <extra-draft>a1fdcdca</extra-draft>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>已從末尾繼續尋找。</translation>
        <extra-draft>7f932ed7</extra-draft>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>已取代 %n 處。</numerusform>
        </translation>
        <extra-draft>f78dafbe</extra-draft>
    </message>
    <message>
        <source>more than %1</source>
        <translation>多於 %1</translation>
        <extra-draft>bb885d3e</extra-draft>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在尋找…</translation>
        <extra-draft>1447ffc8</extra-draft>
    </message>
    <message>
        <source>Not found</source>
        <translation>沒有找到</translation>
        <extra-draft>241da95e</extra-draft>
    </message>
    <message>
        <source>%1 found</source>
        <translation>共 %1 處</translation>
        <extra-draft>276779eb</extra-draft>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
        <extra-draft>ee364aa6</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
        <extra-draft>920e3d75</extra-draft>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>區分大小寫</translation>
        <extra-draft>726d4789</extra-draft>
    </message>
    <message>
        <source>Word</source>
        <translation>全字</translation>
        <extra-draft>dc79f392</extra-draft>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>全字匹配</translation>
        <extra-draft>5d77b12a</extra-draft>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
        <extra-draft>9165d205</extra-draft>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>規則運算式</translation>
        <extra-draft>00e5896e</extra-draft>
    </message>
    <message>
        <source>Find in the whole issue</source>
        <translation>在整期中尋找</translation>
        <extra-draft>e58fd6be</extra-draft>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
        <extra-draft>b6230327</extra-draft>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
        <extra-draft>ab1bb47e</extra-draft>
    </message>
    <message>
        <source>Previous Hit (Shift+F3)</source>
        <translation>上一處（Shift+F3）</translation>
        <extra-draft>d000092f</extra-draft>
    </message>
    <message>
        <source>Next Hit (F3)</source>
        <translation>下一處（F3）</translation>
        <extra-draft>92d565fb</extra-draft>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
        <extra-draft>34bcffca</extra-draft>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
        <extra-draft>cf57a96c</extra-draft>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部取代(&amp;A)</translation>
        <extra-draft>8b6f8c52</extra-draft>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
        <extra-draft>11db2d2c</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Finder</name>
    <message>
        <source>replace</source>
        <translation>取代</translation>
        <extra-draft>bad34ff4</extra-draft>
    </message>
    <message>
        <source>replace all</source>
        <translation>全部取代</translation>
        <extra-draft>23aea7b8</extra-draft>
    </message>
    <message>
        <source>Not replaced: the text changed meanwhile.</source>
        <translation>未取代：文字在此期間改過了。</translation>
        <extra-draft>8417fbc6</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::FrontMatterEditor</name>
    <message>
        <source>Front matter, as YAML</source>
        <translation>Front matter（YAML）</translation>
        <extra-draft>5d4cfde9</extra-draft>
    </message>
    <message>
        <source>Add front matter</source>
        <translation>新增 front matter</translation>
        <extra-draft>64515262</extra-draft>
    </message>
    <message>
        <source>Keys and values at the top of the file, which the site&apos;s generator reads</source>
        <translation>檔案開頭的鍵和值，供網站生成器讀取</translation>
        <extra-draft>d16c5c50</extra-draft>
    </message>
    <message>
        <source>edit front matter</source>
        <translation>修改 front matter</translation>
        <extra-draft>8ce9866c</extra-draft>
    </message>
    <message>
        <source>add front matter</source>
        <translation>新增 front matter</translation>
        <extra-draft>64515262</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::GoTo</name>
    <message>
        <source>(no title)</source>
        <translation>（無標題）</translation>
        <extra-draft>2589fb43</extra-draft>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
        <extra-draft>9ffd0f2a</extra-draft>
    </message>
    <message>
        <source>Go to an item: title, source, section</source>
        <translation>轉到條目：標題、來源、欄目</translation>
        <extra-draft>33a4323e</extra-draft>
    </message>
    <message>
        <source>Do what? Type a command</source>
        <translation>要做什麼？輸入命令</translation>
        <extra-draft>f24261dc</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ItemActions</name>
    <message>
        <source>New Item</source>
        <translation>新增條目</translation>
        <extra-draft>ceb1ef76</extra-draft>
    </message>
    <message>
        <source>Duplicate Item</source>
        <translation>複製條目</translation>
        <extra-draft>1e19933c</extra-draft>
    </message>
    <message>
        <source>Delete Items</source>
        <translation>刪除條目</translation>
        <extra-draft>47a38549</extra-draft>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
        <extra-draft>8f1c6bb2</extra-draft>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
        <extra-draft>37a00cd7</extra-draft>
    </message>
    <message>
        <source>Move To</source>
        <translation>移動到</translation>
        <extra-draft>a797a4e3</extra-draft>
    </message>
    <message>
        <source>Filter Items</source>
        <translation>篩選條目</translation>
        <extra-draft>e028e6a5</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ItemForm</name>
    <message>
        <source>edit title</source>
        <translation>編輯標題</translation>
        <extra-draft>8f9065db</extra-draft>
    </message>
    <message>
        <source>edit source name</source>
        <translation>編輯來源</translation>
        <extra-draft>93e931d3</extra-draft>
    </message>
    <message>
        <source>edit link</source>
        <translation>編輯連結</translation>
        <extra-draft>20d00d1e</extra-draft>
    </message>
    <message>
        <source>edit tags</source>
        <translation>編輯標籤</translation>
        <extra-draft>fa79f27a</extra-draft>
    </message>
    <message>
        <source>What the article is called</source>
        <translation>文章的標題</translation>
        <extra-draft>57eea510</extra-draft>
    </message>
    <message>
        <source>Who published it</source>
        <translation>在哪裡發表的</translation>
        <extra-draft>5e081508</extra-draft>
    </message>
    <message>
        <source>Labelled links</source>
        <translation>附加連結</translation>
        <extra-draft>0ccf54cb</extra-draft>
    </message>
    <message>
        <source>What it says and why it matters</source>
        <translation>講了什麼，為什麼值得讀</translation>
        <extra-draft>7693aad5</extra-draft>
    </message>
    <message>
        <source>edit summary</source>
        <translation>編輯摘要</translation>
        <extra-draft>ab2f5804</extra-draft>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>標題(&amp;L)</translation>
        <extra-draft>7dbe70e0</extra-draft>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translation>來源(&amp;C)</translation>
        <extra-draft>77649cb4</extra-draft>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>連結(&amp;K)</translation>
        <extra-draft>45cfafdd</extra-draft>
    </message>
    <message>
        <source>Al&amp;so</source>
        <translation>附加(&amp;S)</translation>
        <extra-draft>774a0967</extra-draft>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>摘要(&amp;M)</translation>
        <extra-draft>adf1c9e7</extra-draft>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
        <extra-draft>a675a2d2</extra-draft>
    </message>
    <message>
        <source>2003.08646, ICCV 2019</source>
        <translation>2003.08646，ICCV 2019</translation>
        <extra-draft>dcd0e8a9</extra-draft>
    </message>
    <message>
        <source>Enter or a comma ends a tag. Backspace takes the last one away, ← goes to the tags.</source>
        <translation>Enter 或逗號結束一個標籤；退格鍵刪除最後一個，← 鍵進入標籤。</translation>
        <extra-draft>09148fdc</extra-draft>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>標籤(&amp;G)</translation>
        <extra-draft>d2bb237e</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ItemListModel</name>
    <message>
        <source>No title yet</source>
        <translation>還沒有標題</translation>
        <extra-draft>53692114</extra-draft>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
        <extra-draft>7d5ade6d</extra-draft>
    </message>
    <message>
        <source>Inbox: only a link or a title so far</source>
        <translation>待整理：目前只有連結或標題</translation>
        <extra-draft>5e47fa13</extra-draft>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
        <extra-draft>04e18ac9</extra-draft>
    </message>
    <message>
        <source>link</source>
        <translation>連結</translation>
        <extra-draft>aba1e20c</extra-draft>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
        <extra-draft>205eb716</extra-draft>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完成</translation>
        <extra-draft>b4fa4e01</extra-draft>
    </message>
    <message>
        <source>Incomplete: no %1</source>
        <translation>未完成：缺%1</translation>
        <extra-draft>519e23b2</extra-draft>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
        <extra-draft>f5d99c16</extra-draft>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無標題</translation>
        <extra-draft>3bd0801c</extra-draft>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
        <extra-draft>45cba3a1</extra-draft>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
        <extra-draft>6fc8eab5</extra-draft>
    </message>
    <message>
        <source>Text of this section that is not an item. It can be edited as Markdown.</source>
        <translation>欄目裡不屬於任何條目的文字，可以按 Markdown 編輯。</translation>
        <extra-draft>1384b5c3</extra-draft>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
        <extra-draft>1898dec1</extra-draft>
    </message>
    <message>
        <source>tags</source>
        <translation>標籤</translation>
        <extra-draft>71081d68</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::LinkRow</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
        <extra-draft>dd6972d9</extra-draft>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
        <extra-draft>15151da6</extra-draft>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤名</translation>
        <extra-draft>0553c019</extra-draft>
    </message>
    <message>
        <source>The words of a link behind the title</source>
        <translation>標題後面的連結文字</translation>
        <extra-draft>fb252527</extra-draft>
    </message>
    <message>
        <source>The label of a line below the title</source>
        <translation>標題下面一行的標籤名</translation>
        <extra-draft>0a945c3b</extra-draft>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
        <extra-draft>475a2792</extra-draft>
    </message>
    <message>
        <source>Move or remove this link</source>
        <translation>移動或刪除這個連結</translation>
        <extra-draft>79f18993</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::LinkTable</name>
    <message>
        <source>Label</source>
        <translation>標籤名</translation>
        <extra-draft>0553c019</extra-draft>
    </message>
    <message>
        <source>Label of a new link</source>
        <translation>新連結的標籤</translation>
        <extra-draft>5f53d914</extra-draft>
    </message>
    <message>
        <source>Link of code, paper, project …</source>
        <translation>程式碼、論文、專案……的連結</translation>
        <extra-draft>ba984a96</extra-draft>
    </message>
    <message>
        <source>New labelled link</source>
        <translation>新的帶標籤連結</translation>
        <extra-draft>e6c3a7e6</extra-draft>
    </message>
    <message>
        <source>Add this labelled link (Enter)</source>
        <translation>新增這個連結（Enter）</translation>
        <extra-draft>7d5c56dc</extra-draft>
    </message>
    <message>
        <source>Add this labelled link</source>
        <translation>新增這個連結</translation>
        <extra-draft>d58cd4b6</extra-draft>
    </message>
    <message>
        <source>Not taken over from the links of the item before: %1</source>
        <translation>前一條目的連結中未填入的內容：%1</translation>
        <extra-draft>faf9661a</extra-draft>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
        <extra-draft>f5d99c16</extra-draft>
    </message>
    <message>
        <source>edit labelled link</source>
        <translation>修改附加連結</translation>
        <extra-draft>8e1d6849</extra-draft>
    </message>
    <message>
        <source>edit label</source>
        <translation>修改標籤名</translation>
        <extra-draft>990afeb4</extra-draft>
    </message>
    <message>
        <source>add %1</source>
        <translation>新增%1</translation>
        <extra-draft>ffb97ffa</extra-draft>
    </message>
    <message>
        <source>remove %1</source>
        <translation>刪除%1</translation>
        <extra-draft>2fbc4c90</extra-draft>
    </message>
    <message>
        <source>move %1</source>
        <translation>移動%1</translation>
        <extra-draft>86af2e14</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::MainWindow</name>
    <message>
        <source>Jianbao</source>
        <translation>簡報</translation>
        <extra-draft>e2dbd155</extra-draft>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown)</source>
        <translation>Markdown 檔案 (*.md *.markdown)</translation>
        <extra-draft>93e3b5ac</extra-draft>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
        <extra-draft>62ba27bf</extra-draft>
    </message>
    <message>
        <source>%1[*] — Jianbao</source>
        <translation>%1[*] — 簡報</translation>
        <extra-draft>53f7b0f3</extra-draft>
    </message>
    <message>
        <source>Open an Issue</source>
        <translation>開啟簡報</translation>
        <extra-draft>dcf63ee5</extra-draft>
    </message>
    <message>
        <source>Save the Issue As</source>
        <translation>簡報另存為</translation>
        <extra-draft>00944086</extra-draft>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao %1&lt;/h3&gt;&lt;p&gt;An editor for newsletters of curated links that are published to WeChat.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;簡報 %1&lt;/h3&gt;&lt;p&gt;為連結精選類簡報做的編輯器，面向微信公眾號發布。&lt;/p&gt;&lt;p&gt;自由軟體，以 GNU 通用公眾授權條款第 3 版或更新版本發布。&lt;/p&gt;</translation>
        <extra-draft>590aaa03</extra-draft>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation>關於簡報</translation>
        <extra-draft>915d6393</extra-draft>
    </message>
    <message>
        <source>No program was found that edits %1.</source>
        <translation>沒有找到可以編輯 %1 的程式。</translation>
        <extra-draft>693e7f7f</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::MessageRow</name>
    <message>
        <source>Put this message away</source>
        <translation>關閉這條訊息</translation>
        <extra-draft>473ac2d2</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::OpeningTab</name>
    <message>
        <source>What the newsletter is called</source>
        <translation>簡報的名稱</translation>
        <extra-draft>84d4b1c0</extra-draft>
    </message>
    <message>
        <source>edit name</source>
        <translation>編輯名稱</translation>
        <extra-draft>c41afea8</extra-draft>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2020-03-30</translation>
        <extra-draft>b0ced3b3</extra-draft>
    </message>
    <message>
        <source>edit date</source>
        <translation>編輯日期</translation>
        <extra-draft>f31643c8</extra-draft>
    </message>
    <message>
        <source>What this issue is about, in a few words</source>
        <translation>用幾個字概括這一期</translation>
        <extra-draft>fcb5f8c0</extra-draft>
    </message>
    <message>
        <source>edit subtitle</source>
        <translation>編輯副標題</translation>
        <extra-draft>3f5a1f0a</extra-draft>
    </message>
    <message>
        <source>edit tagline</source>
        <translation>編輯標語</translation>
        <extra-draft>9e1fa76f</extra-draft>
    </message>
    <message>
        <source>What the reader finds in this issue</source>
        <translation>這一期有哪些看點</translation>
        <extra-draft>0ebcfe20</extra-draft>
    </message>
    <message>
        <source>edit intro</source>
        <translation>編輯導讀</translation>
        <extra-draft>1bb69ec3</extra-draft>
    </message>
    <message>
        <source>Other text before the first section, as Markdown</source>
        <translation>第一個欄目之前的其他文字（Markdown）</translation>
        <extra-draft>1709e6bf</extra-draft>
    </message>
    <message>
        <source>Notes, short news … (Markdown)</source>
        <translation>注、短訊……（Markdown）</translation>
        <extra-draft>b39dd7bc</extra-draft>
    </message>
    <message>
        <source>edit text</source>
        <translation>編輯文字</translation>
        <extra-draft>0e8d3c14</extra-draft>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
        <extra-draft>1090f831</extra-draft>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
        <extra-draft>1ff53a8d</extra-draft>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>副標題(&amp;B)</translation>
        <extra-draft>d5e24bec</extra-draft>
    </message>
    <message>
        <source>Tag&amp;line</source>
        <translation>標語(&amp;L)</translation>
        <extra-draft>c6e63e20</extra-draft>
    </message>
    <message>
        <source>Intr&amp;o</source>
        <translation>導讀(&amp;O)</translation>
        <extra-draft>6ac70065</extra-draft>
    </message>
    <message>
        <source>Other te&amp;xt</source>
        <translation>其他文字(&amp;X)</translation>
        <extra-draft>d62d3c0a</extra-draft>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>Front matter(&amp;M)</translation>
        <extra-draft>1a6d5992</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::PictureBar</name>
    <message>
        <source>Load Pictures</source>
        <translation>載入圖片</translation>
        <extra-draft>fb40c3d9</extra-draft>
    </message>
    <message>
        <source>Always for This Issue</source>
        <translation>這一期總是載入</translation>
        <extra-draft>6951e782</extra-draft>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
        <extra-draft>024540de</extra-draft>
    </message>
    <message>
        <source>Ask the other servers for them, this time</source>
        <translation>這一次向別的伺服器要圖片</translation>
        <extra-draft>29af6d36</extra-draft>
    </message>
    <message>
        <source>Load them now and whenever this issue is open</source>
        <translation>現在載入，以後開啟這一期時也載入</translation>
        <extra-draft>934f64e1</extra-draft>
    </message>
    <message numerus="yes">
        <source>Loading %n picture(s)…</source>
        <translation>
            <numerusform>正在載入 %n 張圖片…</numerusform>
        </translation>
        <extra-draft>1314da94</extra-draft>
    </message>
    <message numerus="yes">
        <source>%n picture(s) lie on other servers and are not loaded.</source>
        <translation>
            <numerusform>有 %n 張圖片在別的伺服器上，沒有載入。</numerusform>
        </translation>
        <extra-draft>14424c98</extra-draft>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded.</source>
        <translation>
            <numerusform>有 %n 張圖片載入不了。</numerusform>
        </translation>
        <extra-draft>5701875d</extra-draft>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重試</translation>
        <extra-draft>7bfd69e8</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::PreviewHeader</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
        <extra-draft>c928537c</extra-draft>
    </message>
    <message>
        <source>Show the article as on a light phone</source>
        <translation>按手機的淺色模式顯示</translation>
        <extra-draft>6403a361</extra-draft>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
        <extra-draft>1e29d47d</extra-draft>
    </message>
    <message>
        <source>Show the article as WeChat&apos;s dark mode will turn it</source>
        <translation>按微信深色模式轉換後的樣子顯示</translation>
        <extra-draft>1aa6cb86</extra-draft>
    </message>
    <message>
        <source>Follow</source>
        <translation>同步</translation>
        <extra-draft>91b83cd0</extra-draft>
    </message>
    <message>
        <source>Scroll the preview and the editor together</source>
        <translation>預覽與編輯同步滾動</translation>
        <extra-draft>80c6336b</extra-draft>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>電腦 %1</translation>
        <extra-draft>4a75e60a</extra-draft>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>手機 %1</translation>
        <extra-draft>b029ae81</extra-draft>
    </message>
    <message>
        <source>Width of the page, in pixels</source>
        <translation>頁面寬度（像素）</translation>
        <extra-draft>db9f7ce1</extra-draft>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>頁面寬度</translation>
        <extra-draft>998205d9</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::PreviewPane</name>
    <message>
        <source>Article preview</source>
        <translation>文章預覽</translation>
        <extra-draft>118deca0</extra-draft>
    </message>
    <message>
        <source>The preview stopped several times while showing this article.
Your text is not affected.</source>
        <translation>顯示這篇文章時，預覽多次停止。
你的文字不受影響。</translation>
        <extra-draft>27827a6e</extra-draft>
    </message>
    <message>
        <source>Show Again</source>
        <translation>重新顯示</translation>
        <extra-draft>47084769</extra-draft>
    </message>
    <message>
        <source>The article appears here as WeChat will show it.</source>
        <translation>這裡會顯示文章在微信裡的樣子。</translation>
        <extra-draft>998e591a</extra-draft>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
        <extra-draft>29f72e9b</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Profile</name>
    <message>
        <source>a bracket is not closed, or a comma is missing</source>
        <translation>括號沒有閉合，或缺少逗號</translation>
        <extra-draft>49241289</extra-draft>
    </message>
    <message>
        <source>a colon is missing behind a name</source>
        <translation>名稱後面缺少冒號</translation>
        <extra-draft>1d6ddddd</extra-draft>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗號</translation>
        <extra-draft>a38da96c</extra-draft>
    </message>
    <message>
        <source>a backslash stands before a sign that needs none</source>
        <translation>有不該出現的反斜槓</translation>
        <extra-draft>2c37e3ed</extra-draft>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>有文字不是 UTF-8 編碼</translation>
        <extra-draft>70781096</extra-draft>
    </message>
    <message>
        <source>a text is not closed by a double quote</source>
        <translation>有文字缺少結尾的雙引號</translation>
        <extra-draft>fa9fcf6f</extra-draft>
    </message>
    <message>
        <source>a name in double quotes must stand here; is there a comma too many?</source>
        <translation>此處應是雙引號中的名稱；是否多了一個逗號？</translation>
        <extra-draft>c0bca828</extra-draft>
    </message>
    <message>
        <source>there is too much in it</source>
        <translation>內容過多</translation>
        <extra-draft>59890217</extra-draft>
    </message>
    <message>
        <source>there is something behind its end</source>
        <translation>結尾之後還有內容</translation>
        <extra-draft>bf43faf6</extra-draft>
    </message>
    <message>
        <source>here is something that is no value; is a text without its double quotes?</source>
        <translation>此處不是合法的值；文字是否缺少雙引號？</translation>
        <extra-draft>f49208b2</extra-draft>
    </message>
    <message>
        <source>one of “ | ”, “丨” and “｜”</source>
        <translation>「 | 」、「丨」或「｜」</translation>
        <extra-draft>6f619098</extra-draft>
    </message>
    <message>
        <source>“：” or “:”, or one of them with a space behind it</source>
        <translation>「：」或「:」，後面可以帶一個空格</translation>
        <extra-draft>168382fd</extra-draft>
    </message>
    <message>
        <source>“%1” stands here a second time; only the last one counts.</source>
        <translation>「%1」在此重複出現；僅最後一個有效。</translation>
        <extra-draft>69922ef1</extra-draft>
    </message>
    <message>
        <source>“%1” must be %2. The built-in value is used.</source>
        <translation>「%1」應為%2。已改用內建值。</translation>
        <extra-draft>e9ff8352</extra-draft>
    </message>
    <message>
        <source>“%1” is not known and has no effect.</source>
        <translation>「%1」不是已知的設定，不起作用。</translation>
        <extra-draft>4722c2ec</extra-draft>
    </message>
    <message>
        <source>“%1” is not known and has no effect. Is “%2” meant?</source>
        <translation>「%1」不是已知的設定，不起作用。是否想寫「%2」？</translation>
        <extra-draft>e21c0235</extra-draft>
    </message>
    <message>
        <source>a text of one line in double quotes</source>
        <translation>雙引號中的單行文字</translation>
        <extra-draft>6f61ea9b</extra-draft>
    </message>
    <message>
        <source>written like “{name} ({date})：{subtitle}”, with the date in brackets</source>
        <translation>「{name} ({date})：{subtitle}」這樣的格式，日期放在括號中</translation>
        <extra-draft>821ec1ac</extra-draft>
    </message>
    <message>
        <source>a short text without a colon, or empty</source>
        <translation>不含冒號的短文字，或留空</translation>
        <extra-draft>019993d9</extra-draft>
    </message>
    <message>
        <source>a list of labels: [&quot;…&quot;, &quot;…&quot;], each of up to ten characters</source>
        <translation>標籤列表：[&quot;…&quot;, &quot;…&quot;]，每個不超過十個字</translation>
        <extra-draft>ee9d63ce</extra-draft>
    </message>
    <message>
        <source>a list of at least one label: [&quot;…&quot;, &quot;…&quot;], each of up to ten characters</source>
        <translation>至少含一個標籤的列表：[&quot;…&quot;, &quot;…&quot;]，每個不超過十個字</translation>
        <extra-draft>774a94e1</extra-draft>
    </message>
    <message>
        <source>a list of names: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>名稱列表：[&quot;…&quot;, &quot;…&quot;]</translation>
        <extra-draft>3ad7b6c8</extra-draft>
    </message>
    <message>
        <source>a list of names, each a text of one line or {&quot;name&quot;: &quot;…&quot;}</source>
        <translation>名稱列表，每項為單行文字或 {&quot;name&quot;: &quot;…&quot;}</translation>
        <extra-draft>0d7ac3ca</extra-draft>
    </message>
    <message>
        <source>a list of some of %1</source>
        <translation>由 %1 中若干項組成的列表</translation>
        <extra-draft>c9b7feaa</extra-draft>
    </message>
    <message>
        <source>a group in braces: {&quot;heading&quot;: &quot;…&quot;}</source>
        <translation>花括號中的一組設定：{&quot;heading&quot;: &quot;…&quot;}</translation>
        <extra-draft>8f709c26</extra-draft>
    </message>
    <message>
        <source>“table” or “bullets”</source>
        <translation>「table」或「bullets」</translation>
        <extra-draft>15bb76f4</extra-draft>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 到 %1 的整數</translation>
        <extra-draft>45521f5b</extra-draft>
    </message>
    <message>
        <source>an address with {date} in it</source>
        <translation>含有 {date} 的地址</translation>
        <extra-draft>907944cd</extra-draft>
    </message>
    <message>
        <source>a text in double quotes, or a list of its lines</source>
        <translation>雙引號中的文字，或由各行組成的列表</translation>
        <extra-draft>0a872d13</extra-draft>
    </message>
    <message>
        <source>a group in braces: {&quot;label-colon&quot;: false}</source>
        <translation>花括號中的一組設定：{&quot;label-colon&quot;: false}</translation>
        <extra-draft>864217cc</extra-draft>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
        <extra-draft>854efc0b</extra-draft>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
        <extra-draft>e24f0020</extra-draft>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
        <extra-draft>8e2951f2</extra-draft>
    </message>
    <message>
        <source>This is too large for settings. The built-in ones are used.</source>
        <translation>設定檔案過大。已改用內建設定。</translation>
        <extra-draft>f166ef07</extra-draft>
    </message>
    <message>
        <source>This is not JSON: %1. The built-in settings are used.</source>
        <translation>不是合法的 JSON：%1。已改用內建設定。</translation>
        <extra-draft>22b43ebc</extra-draft>
    </message>
    <message>
        <source>The settings must stand in braces: { … }. The built-in ones are used.</source>
        <translation>設定必須放在花括號中：{ … }。已改用內建設定。</translation>
        <extra-draft>ffcb2193</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ProfileFile</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>無法新增「%1」。</translation>
        <extra-draft>3b128dbc</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::QuickPick</name>
    <message>
        <source>Nothing matches.</source>
        <translation>沒有符合的。</translation>
        <extra-draft>6ade1aa9</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::RecoveryStore</name>
    <message>
        <source>Unsaved edits of “%1” cannot be kept safe in the folder “%2”.</source>
        <translation>「%1」未儲存的修改無法存放到資料夾「%2」。</translation>
        <extra-draft>bc8a8d5c</extra-draft>
    </message>
    <message>
        <source>The unsaved edits of “%1” cannot be read: what was kept of them is in “%2”.</source>
        <translation>「%1」未儲存的修改無法讀取：留下的內容在「%2」。</translation>
        <extra-draft>97cdbfc7</extra-draft>
    </message>
    <message>
        <source>Edits kept for “%1” cannot be removed from the folder “%2”.</source>
        <translation>為「%1」保留的修改無法從資料夾「%2」中刪除。</translation>
        <extra-draft>4f937d9d</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::RegionEditor</name>
    <message>
        <source>This part is too long for a form. It can be edited in the Source tab.</source>
        <translation>這一部分太長，無法放進表單，可以在「原始碼」分頁裡編輯。</translation>
        <extra-draft>611d5cdc</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Screenshot</name>
    <message>
        <source>The preview did not appear.</source>
        <translation>預覽沒有出現。</translation>
        <extra-draft>9d30cb7d</extra-draft>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation>無法寫入圖片「%1」。</translation>
        <extra-draft>98fec1a0</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Search</name>
    <message numerus="yes">
        <source>The replacement asks for group “%1”, but the expression has %n group(s).</source>
        <translation>
            <numerusform>取代內容用到了分組「%1」，而表示式只有 %n 個分組。</numerusform>
        </translation>
        <extra-draft>b5dcb209</extra-draft>
    </message>
    <message>
        <source>This expression takes too long for this text.</source>
        <translation>這個表示式在這篇文字裡要算太久。</translation>
        <extra-draft>d2325832</extra-draft>
    </message>
    <message>
        <source>The expression is not complete or not right: %1 (character %2).</source>
        <extracomment>%1 is the engine&apos;s own words, %2 a number counted from 1</extracomment>
        <translation>表示式不完整或有誤：%1（第 %2 個字元）。</translation>
        <extra-draft>1d200e39</extra-draft>
    </message>
    <message>
        <source>This expression cannot be limited to whole words.</source>
        <translation>這個表示式不能限定為全字匹配。</translation>
        <extra-draft>68381b3e</extra-draft>
    </message>
    <message>
        <source>There are too many places to replace at once. Look for something more particular.</source>
        <translation>要取代的地方太多，一次換不完。請尋找更具體的內容。</translation>
        <extra-draft>6ec1108e</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::SectionList</name>
    <message>
        <source>Items</source>
        <translation>條目</translation>
        <extra-draft>3b64b7a8</extra-draft>
    </message>
    <message>
        <source>Filter: title, source, link, tag, summary</source>
        <translation>篩選：標題、來源、連結、標籤、摘要</translation>
        <extra-draft>acdc9889</extra-draft>
    </message>
    <message>
        <source>Filter items</source>
        <translation>篩選條目</translation>
        <extra-draft>e028e6a5</extra-draft>
    </message>
    <message>
        <source>Shows the items that contain all of these words. Esc shows all items again.</source>
        <translation>只顯示包含所有這些詞的條目；按 Esc 還原全部。</translation>
        <extra-draft>6afdf193</extra-draft>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
        <extra-draft>ee364aa6</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::SectionTab</name>
    <message>
        <source>New item</source>
        <translation>新條目</translation>
        <extra-draft>ec190812</extra-draft>
    </message>
    <message>
        <source>Markdown of this part of the section</source>
        <translation>欄目中這一部分的 Markdown</translation>
        <extra-draft>e087cad8</extra-draft>
    </message>
    <message>
        <source>Not an item: shown in the article as it is written here.</source>
        <translation>不是條目：按這裡所寫的樣子顯示在文章裡。</translation>
        <extra-draft>52e0ed2f</extra-draft>
    </message>
    <message>
        <source>edit text</source>
        <translation>編輯文字</translation>
        <extra-draft>0e8d3c14</extra-draft>
    </message>
    <message>
        <source>Choose an item in the list to edit it.</source>
        <translation>在列表中選擇一個條目來編輯。</translation>
        <extra-draft>bcee98e2</extra-draft>
    </message>
    <message>
        <source>Show all items</source>
        <translation>顯示全部條目</translation>
        <extra-draft>849aaf65</extra-draft>
    </message>
    <message>
        <source>This section has no items yet.
Paste a link, drop links here, or type a title.</source>
        <translation>這個欄目還沒有條目。
貼上連結，拖入網址，或輸入標題。</translation>
        <extra-draft>7a6bb704</extra-draft>
    </message>
    <message>
        <source>No item of this section matches the filter.</source>
        <translation>這個欄目中沒有符合篩選的條目。</translation>
        <extra-draft>0f5ed719</extra-draft>
    </message>
    <message>
        <source>The issue has changed while the items were being dragged. Drag them once more.</source>
        <translation>拖動期間稿件有改動，請再拖一次。</translation>
        <extra-draft>0c042aa5</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ShortcutWindow</name>
    <message>
        <source>In the List of Items</source>
        <translation>在條目列表中</translation>
        <extra-draft>a68b4b21</extra-draft>
    </message>
    <message>
        <source>While Finding</source>
        <translation>尋找時</translation>
        <extra-draft>4553d43d</extra-draft>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>編輯條目</translation>
        <extra-draft>b01558ba</extra-draft>
    </message>
    <message>
        <source>Delete the selected items</source>
        <translation>刪除所選條目</translation>
        <extra-draft>1664a30e</extra-draft>
    </message>
    <message>
        <source>Select more items</source>
        <translation>選中更多條目</translation>
        <extra-draft>b95e4cb5</extra-draft>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>區分大小寫</translation>
        <extra-draft>726d4789</extra-draft>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>全字匹配</translation>
        <extra-draft>5d77b12a</extra-draft>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>規則運算式</translation>
        <extra-draft>00e5896e</extra-draft>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
        <extra-draft>23aea7b8</extra-draft>
    </message>
    <message>
        <source>Close, and go to what was found</source>
        <translation>關閉，並轉到找到之處</translation>
        <extra-draft>4ab52e1b</extra-draft>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
        <extra-draft>8965b5a5</extra-draft>
    </message>
    <message>
        <source>Filter: command or key</source>
        <translation>篩選：命令或按鍵</translation>
        <extra-draft>7760d645</extra-draft>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
        <extra-draft>8c54db8b</extra-draft>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
        <extra-draft>068db734</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::SourceView</name>
    <message>
        <source>Markdown source</source>
        <translation>Markdown 原始碼</translation>
        <extra-draft>dca00add</extra-draft>
    </message>
    <message>
        <source>edit source</source>
        <translation>編輯原始碼</translation>
        <extra-draft>6442874f</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::StartPage</name>
    <message>
        <source>Open an issue to begin</source>
        <translation>開啟一期簡報</translation>
        <extra-draft>8472bbc1</extra-draft>
    </message>
    <message>
        <source>Choose the Markdown file of an issue, or drop it into this window.</source>
        <translation>選擇一期簡報的 Markdown 檔案，或把它拖到這個視窗。</translation>
        <extra-draft>c2113484</extra-draft>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
        <extra-draft>077e699b</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::StatusLine</name>
    <message>
        <source>%1 · %2 · about %3</source>
        <translation>%1 · %2 · 約 %3</translation>
        <extra-draft>7c05be8d</extra-draft>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
        <extra-draft>e1d3551d</extra-draft>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
        <extra-draft>003bdd26</extra-draft>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
        <extra-draft>a1ccbb00</extra-draft>
    </message>
    <message>
        <source>WeChat %1 / %2 characters</source>
        <translation>公眾號 %1 / %2 字元</translation>
        <extra-draft>7b15aae7</extra-draft>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
        <extra-draft>0ff9d020</extra-draft>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已儲存</translation>
        <extra-draft>b94669f3</extra-draft>
    </message>
    <message>
        <source>The length of the article&apos;s HTML, tags included: %1 characters, %2 KB. WeChat&apos;s draft box takes up to %3 characters and less than 1 MB.</source>
        <translation>文章 HTML 的長度，標籤計入：%1 字元，%2 KB。公眾號草稿箱最多收 %3 字元，且須小於 1 MB。</translation>
        <extra-draft>9849ad99</extra-draft>
    </message>
    <message>
        <source>Longer articles have been accepted by pasting; try it, or leave something out.</source>
        <translation>更長的文章貼上時也曾被接受，可以試試，或刪去一些內容。</translation>
        <extra-draft>51d7105a</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Storage</name>
    <message>
        <source>No file was named.</source>
        <translation>沒有指定檔案。</translation>
        <extra-draft>1eb6023d</extra-draft>
    </message>
    <message>
        <source>“%1” cannot be opened: you are not allowed to read it.</source>
        <translation>無法開啟「%1」：沒有讀取權限。</translation>
        <extra-draft>54e74df6</extra-draft>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>「%1」是一個連結，它指向的檔案不存在。</translation>
        <extra-draft>e1218991</extra-draft>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>沒有「%1」這個檔案。</translation>
        <extra-draft>0711d7f5</extra-draft>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」是資料夾，不是檔案。</translation>
        <extra-draft>39aba80e</extra-draft>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file that can be edited.</source>
        <translation>「%1」是裝置或管道，不是可以編輯的檔案。</translation>
        <extra-draft>dc6edcfe</extra-draft>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and is not opened.</source>
        <translation>「%1」超過 %2 MB，沒有開啟。</translation>
        <extra-draft>014b6560</extra-draft>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>無法開啟「%1」。</translation>
        <extra-draft>0e6c1e5e</extra-draft>
    </message>
    <message>
        <source>“%1” cannot be read: the disk reports an error.</source>
        <translation>無法讀取「%1」：磁碟報告了錯誤。</translation>
        <extra-draft>101ab538</extra-draft>
    </message>
    <message>
        <source>“%1” is UTF-16 text: save it as UTF-8 in the program it comes from, then open it here.</source>
        <translation>「%1」是 UTF-16 文字：請在原來的程式裡另存為 UTF-8，再在這裡開啟。</translation>
        <extra-draft>ab697089</extra-draft>
    </message>
    <message>
        <source>“%1” is not a text file (it holds NUL bytes).</source>
        <translation>「%1」不是文字檔案（含有 NUL 位元組）。</translation>
        <extra-draft>fc0c3c07</extra-draft>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (line %2 holds other bytes): if it is GBK or another encoding, save it as UTF-8 first.</source>
        <translation>「%1」不是 UTF-8 文字（第 %2 行有別的位元組）：如果是 GBK 等編碼，請先另存為 UTF-8。</translation>
        <extra-draft>ee8d3d66</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: its folder does not exist.</source>
        <translation>「%1」沒有儲存：所在的資料夾不存在。</translation>
        <extra-draft>e0b18040</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: you are not allowed to write in its folder.</source>
        <translation>「%1」沒有儲存：沒有在該資料夾寫入的權限。</translation>
        <extra-draft>c497064b</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: the file is write-protected.</source>
        <translation>「%1」沒有儲存：檔案是唯讀的。</translation>
        <extra-draft>2976d009</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: there is not enough space on the disk.</source>
        <translation>「%1」沒有儲存：磁碟空間不足。</translation>
        <extra-draft>68c1c4f8</extra-draft>
    </message>
    <message>
        <source>“%1” was written, but the disk gives back something else: save it in another place.</source>
        <translation>「%1」已寫入，但從磁碟讀回的內容不一致：請儲存到別的地方。</translation>
        <extra-draft>42bc2e50</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: writing it failed.</source>
        <translation>「%1」沒有儲存：寫入失敗。</translation>
        <extra-draft>90159374</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: writing it failed (%2).</source>
        <translation>「%1」沒有儲存：寫入失敗（%2）。</translation>
        <extra-draft>43719b71</extra-draft>
    </message>
    <message>
        <source>Nothing was saved: no file was named.</source>
        <translation>沒有儲存：未指定檔案。</translation>
        <extra-draft>495861a3</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: it is a link that leads in a circle.</source>
        <translation>「%1」沒有儲存：它是一個迴圈的連結。</translation>
        <extra-draft>9bdf4e68</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: there is a folder or device of that name.</source>
        <translation>「%1」沒有儲存：已有同名的資料夾或裝置。</translation>
        <extra-draft>0eb2fe85</extra-draft>
    </message>
    <message>
        <source>“%1” was not saved: another program has changed it since it was opened.</source>
        <translation>「%1」沒有儲存：開啟之後，別的程式修改過它。</translation>
        <extra-draft>417d355c</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::TabActions</name>
    <message>
        <source>&amp;Next Tab</source>
        <translation>下一個分頁(&amp;N)</translation>
        <extra-draft>07bf0ef2</extra-draft>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>上一個分頁(&amp;P)</translation>
        <extra-draft>4c24b2b3</extra-draft>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>分頁 %1</translation>
        <extra-draft>68590312</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ThemeControlsPanel</name>
    <message>
        <source>Font size</source>
        <translation>字級</translation>
        <extra-draft>63b57e6b</extra-draft>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
        <extra-draft>b4091292</extra-draft>
    </message>
    <message>
        <source>Spacing</source>
        <translation>間距</translation>
        <extra-draft>f3f1218d</extra-draft>
    </message>
    <message>
        <source>As the Theme Has It</source>
        <translation>還原主題原樣</translation>
        <extra-draft>3a147e4e</extra-draft>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
        <extra-draft>adf60e8d</extra-draft>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
        <extra-draft>9f59e21a</extra-draft>
    </message>
    <message>
        <source>The theme&apos;s</source>
        <translation>隨主題</translation>
        <extra-draft>28a86c78</extra-draft>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
        <extra-draft>fec08d7d</extra-draft>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋體</translation>
        <extra-draft>1ea6e20f</extra-draft>
    </message>
    <message>
        <source>Monospaced</source>
        <translation>等寬</translation>
        <extra-draft>fbb375a1</extra-draft>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
        <extra-draft>65ea46df</extra-draft>
    </message>
    <message>
        <source>Take colour, sizes and font back to what the theme says</source>
        <translation>顏色、字級、間距和字型都回到主題原來的樣子</translation>
        <extra-draft>f6683f67</extra-draft>
    </message>
    <message>
        <source>The theme&apos;s colour</source>
        <translation>主題原來的顏色</translation>
        <extra-draft>86bb3e65</extra-draft>
    </message>
    <message>
        <source>Accent colour %1</source>
        <translation>強調色 %1</translation>
        <extra-draft>8efc724d</extra-draft>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>其他顏色…</translation>
        <extra-draft>c2a1ba5c</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ThemeDesk</name>
    <message>
        <source>&amp;Theme Gallery</source>
        <translation>主題庫(&amp;G)</translation>
        <extra-draft>c82379f4</extra-draft>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
        <extra-draft>23f2dbf5</extra-draft>
    </message>
    <message>
        <source>Choose how the article looks</source>
        <translation>選擇文章的樣子</translation>
        <extra-draft>b4cc9399</extra-draft>
    </message>
    <message>
        <source>Custom &amp;CSS</source>
        <translation>自訂 CSS(&amp;C)</translation>
        <extra-draft>d2b964f6</extra-draft>
    </message>
    <message>
        <source>Edit the theme&apos;s style sheet in a tab; one of ours is copied first</source>
        <translation>在分頁裡編輯主題的樣式表；內建主題會先複製一份</translation>
        <extra-draft>4c77403f</extra-draft>
    </message>
    <message>
        <source>&amp;Import a Theme…</source>
        <translation>匯入主題(&amp;I)…</translation>
        <extra-draft>9224aab2</extra-draft>
    </message>
    <message>
        <source>Import a Theme</source>
        <translation>匯入主題</translation>
        <extra-draft>62928d16</extra-draft>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>樣式表 (*.css)</translation>
        <extra-draft>8cdd65e1</extra-draft>
    </message>
    <message>
        <source>The theme “%1” was added and chosen.</source>
        <translation>已新增並選用主題「%1」。</translation>
        <extra-draft>d2188486</extra-draft>
    </message>
    <message numerus="yes">
        <source>The theme “%1” was added and chosen. %n rule(s) or declaration(s) of it were left out, the first in line %2: %3</source>
        <translation>
            <numerusform>已新增並選用主題「%1」。其中 %n 條規則或宣告沒有採用，第一條在第 %2 行：%3</numerusform>
        </translation>
        <extra-draft>b77a09f2</extra-draft>
    </message>
    <message>
        <source>Show Them</source>
        <translation>檢視</translation>
        <extra-draft>eaeaa383</extra-draft>
    </message>
    <message>
        <source>That theme is gone.</source>
        <translation>這個主題已經不在了。</translation>
        <extra-draft>9d388ff5</extra-draft>
    </message>
    <message>
        <source>The new theme could not be put into “%1”.</source>
        <translation>新主題沒能放進「%1」。</translation>
        <extra-draft>451e8678</extra-draft>
    </message>
    <message>
        <source>Custom CSS</source>
        <translation>自訂 CSS</translation>
        <extra-draft>413ab94e</extra-draft>
    </message>
    <message>
        <source>“%1” could not be moved to the trash.</source>
        <translation>「%1」沒能移到資源回收筒。</translation>
        <extra-draft>644b5e1b</extra-draft>
    </message>
    <message>
        <source>The theme “%1” is in the trash.</source>
        <translation>主題「%1」已移到資源回收筒。</translation>
        <extra-draft>f738b813</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ThemeGallery</name>
    <message>
        <source>Themes</source>
        <translation>主題</translation>
        <extra-draft>23f2dbf5</extra-draft>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
        <extra-draft>c8b525a4</extra-draft>
    </message>
    <message>
        <source>Add a theme from a CSS file</source>
        <translation>從 CSS 檔案新增主題</translation>
        <extra-draft>65a13261</extra-draft>
    </message>
    <message>
        <source>Edit CSS</source>
        <translation>編輯 CSS</translation>
        <extra-draft>7d338e54</extra-draft>
    </message>
    <message>
        <source>Make It Yours</source>
        <translation>以此為基礎修改</translation>
        <extra-draft>06eba455</extra-draft>
    </message>
    <message>
        <source>Open this theme&apos;s style sheet in a tab</source>
        <translation>在分頁裡開啟這個主題的樣式表</translation>
        <extra-draft>54656efe</extra-draft>
    </message>
    <message>
        <source>Begin a theme of your own from this one, and open its style sheet in a tab</source>
        <translation>以這個主題為基礎做一個自己的，並在分頁裡開啟樣式表</translation>
        <extra-draft>d691997f</extra-draft>
    </message>
    <message>
        <source>Begin a Theme from This One</source>
        <translation>以此為基礎新增主題</translation>
        <extra-draft>a75d3ed7</extra-draft>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到資源回收筒</translation>
        <extra-draft>e9c24ea1</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::UnsavedGuard</name>
    <message>
        <source>Save your changes to %1?</source>
        <translation>儲存對 %1 的修改嗎？</translation>
        <extra-draft>a63b690d</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::ValueField</name>
    <message>
        <source>This text is too long for a form. It can be edited in the Source tab.</source>
        <translation>這段文字太長，無法放進表單，可以在「原始碼」分頁裡編輯。</translation>
        <extra-draft>833f5342</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::WeChat::Images</name>
    <message>
        <source>outside the folder</source>
        <translation>在資料夾之外</translation>
        <extra-draft>d3941f6b</extra-draft>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
        <extra-draft>b65881e0</extra-draft>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是檔案</translation>
        <extra-draft>f3e734de</extra-draft>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
        <extra-draft>b8d8d5d9</extra-draft>
    </message>
    <message>
        <source>larger than 10 MB</source>
        <translation>超過 10 MB</translation>
        <extra-draft>ddfddd12</extra-draft>
    </message>
    <message>
        <source>WebP, which WeChat refuses</source>
        <translation>WebP 格式，微信不接受</translation>
        <extra-draft>4c8ec187</extra-draft>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
        <extra-draft>11db2d2c</extra-draft>
    </message>
    <message>
        <source>no PNG, JPEG, GIF or WebP image</source>
        <translation>不是 PNG、JPEG、GIF 或 WebP 圖片</translation>
        <extra-draft>a228ba48</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
        <extra-draft>d1fa89e1</extra-draft>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
        <extra-draft>6de8b769</extra-draft>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存新檔(&amp;A)…</translation>
        <extra-draft>0853ad31</extra-draft>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
        <extra-draft>0525e97b</extra-draft>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
        <extra-draft>bb15070e</extra-draft>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
        <extra-draft>fee61966</extra-draft>
    </message>
    <message>
        <source>Show &amp;Preview</source>
        <translation>顯示預覽(&amp;P)</translation>
        <extra-draft>8fca1d0a</extra-draft>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>關於簡報(&amp;A)</translation>
        <extra-draft>ee207909</extra-draft>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
        <extra-draft>0246e233</extra-draft>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
        <extra-draft>01172896</extra-draft>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
        <extra-draft>b7b68905</extra-draft>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近開啟(&amp;R)</translation>
        <extra-draft>7ab9d55f</extra-draft>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
        <extra-draft>852a48a5</extra-draft>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>條目(&amp;I)</translation>
        <extra-draft>b8304a2e</extra-draft>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
        <extra-draft>d2c8a12c</extra-draft>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
        <extra-draft>81f1eaf7</extra-draft>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
        <extra-draft>d23a3662</extra-draft>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原：%1(&amp;U)</translation>
        <extra-draft>9a61539f</extra-draft>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
        <extra-draft>338f913f</extra-draft>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>清除記錄(&amp;F)</translation>
        <extra-draft>a70b0537</extra-draft>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
        <extra-draft>2738eaa2</extra-draft>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
        <extra-draft>4e027048</extra-draft>
    </message>
    <message>
        <source>&amp;Newsletter Profile…</source>
        <translation>簡報設定檔案(&amp;N)…</translation>
        <extra-draft>476f3d91</extra-draft>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
        <extra-draft>dc143c35</extra-draft>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>取代(&amp;E)…</translation>
        <extra-draft>48d6f9a4</extra-draft>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>尋找下一處(&amp;N)</translation>
        <extra-draft>b30f5254</extra-draft>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>尋找上一處(&amp;V)</translation>
        <extra-draft>88ef11e5</extra-draft>
    </message>
    <message>
        <source>Go to &amp;Item…</source>
        <translation>轉到條目(&amp;I)…</translation>
        <extra-draft>cd55f6b8</extra-draft>
    </message>
    <message>
        <source>Next P&amp;art of the Window</source>
        <translation>視窗的下一部分(&amp;A)</translation>
        <extra-draft>580c4c23</extra-draft>
    </message>
    <message>
        <source>Previous Pa&amp;rt of the Window</source>
        <translation>視窗的上一部分(&amp;R)</translation>
        <extra-draft>d6b1bb50</extra-draft>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
        <extra-draft>1d34a7fb</extra-draft>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
        <extra-draft>e4d1ffd0</extra-draft>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>還原原大小(&amp;U)</translation>
        <extra-draft>7b6a51bd</extra-draft>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>尋找命令(&amp;C)…</translation>
        <extra-draft>4dbcfb9a</extra-draft>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
        <extra-draft>27c7a485</extra-draft>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
        <extra-draft>b6230327</extra-draft>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
        <extra-draft>4dbc04fd</extra-draft>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>轉到(&amp;G)</translation>
        <extra-draft>81b68d85</extra-draft>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
        <extra-draft>5ec6cfa9</extra-draft>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
        <extra-draft>660a3907</extra-draft>
    </message>
    <message>
        <source>Write the article to a file</source>
        <translation>把文章寫成檔案</translation>
        <extra-draft>a078f45f</extra-draft>
    </message>
</context>
<context>
    <name>Jianbao::Workspace</name>
    <message>
        <source>reload</source>
        <translation>重新載入</translation>
        <extra-draft>936efb65</extra-draft>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>還原未儲存的修改</translation>
        <extra-draft>4a4a4e55</extra-draft>
    </message>
</context>
<context>
    <name>MissingPictures</name>
    <message>
        <source>, </source>
        <translation>、</translation>
        <extra-draft>f5d99c16</extra-draft>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，還有 %n 張</numerusform>
        </translation>
        <extra-draft>0074fdab</extra-draft>
    </message>
    <message>
        <source>damaged</source>
        <translation>已損壞</translation>
        <extra-draft>ceeda376</extra-draft>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>像素太多</translation>
        <extra-draft>8dce0f6e</extra-draft>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Edit a newsletter issue with a live preview of its WeChat article.</source>
        <translation>編輯簡報，同時預覽它在微信裡的樣子。</translation>
        <extra-draft>0e5a6d51</extra-draft>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>寫出視窗的圖片後結束。</translation>
        <extra-draft>a3a0c75b</extra-draft>
    </message>
    <message>
        <source>The size of the window in pixels.</source>
        <translation>視窗大小（像素）。</translation>
        <extra-draft>fdcd2b81</extra-draft>
    </message>
    <message>
        <source>The issue to open.</source>
        <translation>要開啟的簡報。</translation>
        <extra-draft>dc4b39d8</extra-draft>
    </message>
    <message>
        <source>One issue at a time, please.</source>
        <translation>一次只能開啟一期簡報。</translation>
        <extra-draft>6d9e53a8</extra-draft>
    </message>
    <message>
        <source>--size is written like 1440x900.</source>
        <translation>--size 應寫成 1440x900 這樣。</translation>
        <extra-draft>cd3e1305</extra-draft>
    </message>
    <message>
        <source>--screenshot needs an issue to show.</source>
        <translation>--screenshot 需要指定一期簡報。</translation>
        <extra-draft>fc511c02</extra-draft>
    </message>
    <message>
        <source>The preview&apos;s sandbox does not work for the root user: start Jianbao as an ordinary user, or set QTWEBENGINE_DISABLE_SANDBOX=1 to do without it.</source>
        <translation>預覽的沙箱無法在 root 使用者下工作：請以普通使用者啟動簡報，或設定 QTWEBENGINE_DISABLE_SANDBOX=1 放棄沙箱。</translation>
        <extra-draft>77dd6599</extra-draft>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>沒有可以開啟視窗的顯示器。</translation>
        <extra-draft>30d844cf</extra-draft>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” is left out: WeChat does not keep it.</source>
        <translation>略去「%1」：微信不保留它。</translation>
        <extra-draft>d68396ea</extra-draft>
    </message>
    <message>
        <source>“%1” is not a property.</source>
        <translation>「%1」不是樣式屬性。</translation>
        <extra-draft>ecbe4dca</extra-draft>
    </message>
    <message>
        <source>“position” is left out: WeChat does not keep it.</source>
        <translation>略去「position」：微信不保留它。</translation>
        <extra-draft>86737052</extra-draft>
    </message>
    <message>
        <source>There are more problems from here on; they are not listed.</source>
        <translation>此後還有更多問題，不再列出。</translation>
        <extra-draft>bc1f5b73</extra-draft>
    </message>
    <message>
        <source>“@import” is left out: a theme loads nothing from elsewhere.</source>
        <translation>略去「@import」：主題不從別處載入任何東西。</translation>
        <extra-draft>79211f4a</extra-draft>
    </message>
    <message>
        <source>“@font-face” is left out: a theme loads nothing from elsewhere.</source>
        <translation>略去「@font-face」：主題不從別處載入任何東西。</translation>
        <extra-draft>326180f8</extra-draft>
    </message>
    <message>
        <source>“%1” is left out: WeChat keeps no such rules.</source>
        <translation>略去「%1」：微信不保留這類規則。</translation>
        <extra-draft>0a70a5ad</extra-draft>
    </message>
    <message>
        <source>This rule has no “{ … }” after it.</source>
        <translation>這條規則後面沒有「{ … }」。</translation>
        <extra-draft>98e4354d</extra-draft>
    </message>
    <message>
        <source>This rule&apos;s selector is too long.</source>
        <translation>這條規則的選擇器太長。</translation>
        <extra-draft>3cd4ac5f</extra-draft>
    </message>
    <message>
        <source>There is a “}” too many.</source>
        <translation>多了一個「}」。</translation>
        <extra-draft>29a34e6b</extra-draft>
    </message>
    <message>
        <source>This rule has too many declarations; the rest are left out.</source>
        <translation>這條規則的宣告太多，略去其餘部分。</translation>
        <extra-draft>221c6a41</extra-draft>
    </message>
    <message>
        <source>“%1” does not begin a declaration.</source>
        <translation>宣告不能以「%1」開頭。</translation>
        <extra-draft>4cb8f0c3</extra-draft>
    </message>
    <message>
        <source>“%1” has no “:” after it.</source>
        <translation>「%1」後面沒有「:」。</translation>
        <extra-draft>3c241a6d</extra-draft>
    </message>
    <message>
        <source>A rule inside a rule is left out.</source>
        <translation>略去巢狀在規則裡的規則。</translation>
        <extra-draft>e1d96c60</extra-draft>
    </message>
    <message>
        <source>The value of “%1” is too long.</source>
        <translation>「%1」的值太長。</translation>
        <extra-draft>a880c6f7</extra-draft>
    </message>
    <message>
        <source>A selector is missing here.</source>
        <translation>這裡缺少選擇器。</translation>
        <extra-draft>04eb3fa2</extra-draft>
    </message>
    <message>
        <source>“%1” is no part of a selector.</source>
        <translation>「%1」不是選擇器的一部分。</translation>
        <extra-draft>71cb6939</extra-draft>
    </message>
    <message>
        <source>Nothing may follow “::before” or “::after”.</source>
        <translation>「::before」和「::after」後面不能再有內容。</translation>
        <extra-draft>19b9383c</extra-draft>
    </message>
    <message>
        <source>This selector has too many parts.</source>
        <translation>這個選擇器的段數太多。</translation>
        <extra-draft>25ddaa46</extra-draft>
    </message>
    <message>
        <source>The theme has too many class names.</source>
        <translation>主題的類名太多。</translation>
        <extra-draft>e17e838b</extra-draft>
    </message>
    <message>
        <source>Selectors with “%1” are not supported.</source>
        <translation>不支援帶「%1」的選擇器。</translation>
        <extra-draft>6ae06d65</extra-draft>
    </message>
    <message>
        <source>The theme asks for too many different positions and attributes.</source>
        <translation>主題用到的位置和屬性種類太多。</translation>
        <extra-draft>b6af2776</extra-draft>
    </message>
    <message>
        <source>“:” stands alone.</source>
        <translation>「:」後面沒有內容。</translation>
        <extra-draft>1d6be2a3</extra-draft>
    </message>
    <message>
        <source>“::%1()” is not known.</source>
        <translation>不認識「::%1()」。</translation>
        <extra-draft>d9aa87a8</extra-draft>
    </message>
    <message>
        <source>“::%1” cannot stand here.</source>
        <translation>「::%1」不能寫在這裡。</translation>
        <extra-draft>6cf815ab</extra-draft>
    </message>
    <message>
        <source>“:%1” never happens in a WeChat article.</source>
        <translation>微信文章裡不會出現「:%1」的情形。</translation>
        <extra-draft>e24ab6ec</extra-draft>
    </message>
    <message>
        <source>“:%1” is not known.</source>
        <translation>不認識「:%1」。</translation>
        <extra-draft>6761f036</extra-draft>
    </message>
    <message>
        <source>“::%1” does not exist in a WeChat article.</source>
        <translation>微信文章裡沒有「::%1」。</translation>
        <extra-draft>f8358d0e</extra-draft>
    </message>
    <message>
        <source>“::%1” is not known.</source>
        <translation>不認識「::%1」。</translation>
        <extra-draft>7c13777b</extra-draft>
    </message>
    <message>
        <source>“:%1” needs a number, “even”, “odd” or something like “2n+1”.</source>
        <translation>「:%1」需要數字、「even」、「odd」或類似「2n+1」的寫法。</translation>
        <extra-draft>45f4b87e</extra-draft>
    </message>
    <message>
        <source>“:%1()” is not known.</source>
        <translation>不認識「:%1()」。</translation>
        <extra-draft>efa1bb11</extra-draft>
    </message>
    <message>
        <source>“:%1()” is nested too deep.</source>
        <translation>「:%1()」巢狀太深。</translation>
        <extra-draft>24422b2a</extra-draft>
    </message>
    <message>
        <source>“:%1()” takes simple selectors only.</source>
        <translation>「:%1()」只接受簡單選擇器。</translation>
        <extra-draft>a07e3956</extra-draft>
    </message>
    <message>
        <source>“[ ]” needs the name of an attribute.</source>
        <translation>「[ ]」裡需要屬性名。</translation>
        <extra-draft>3a8e9d49</extra-draft>
    </message>
    <message>
        <source>“[%1 …]” is not understood.</source>
        <translation>看不懂「[%1 …]」。</translation>
        <extra-draft>a5393a8d</extra-draft>
    </message>
    <message>
        <source>“[%1=]” has no value.</source>
        <translation>「[%1=]」沒有值。</translation>
        <extra-draft>c8363561</extra-draft>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>「%1」沒有值。</translation>
        <extra-draft>4a404e5c</extra-draft>
    </message>
    <message>
        <source>The theme has too many custom properties.</source>
        <translation>主題的自訂屬性太多。</translation>
        <extra-draft>812fce83</extra-draft>
    </message>
    <message>
        <source>The theme has too many selectors.</source>
        <translation>主題的選擇器太多。</translation>
        <extra-draft>2330c1a5</extra-draft>
    </message>
    <message>
        <source>“%1” cannot stand in a value.</source>
        <translation>值裡不能有「%1」。</translation>
        <extra-draft>f29f1ef3</extra-draft>
    </message>
    <message>
        <source>“#%1” is not a colour.</source>
        <translation>「#%1」不是顏色。</translation>
        <extra-draft>b6197df0</extra-draft>
    </message>
    <message>
        <source>“%1” is not a unit.</source>
        <translation>「%1」不是單位。</translation>
        <extra-draft>5c4ec84b</extra-draft>
    </message>
    <message>
        <source>This text in quotes cannot stand in a value.</source>
        <translation>值裡不能有這段引號中的文字。</translation>
        <extra-draft>22249ce9</extra-draft>
    </message>
    <message>
        <source>This value is not understood.</source>
        <translation>看不懂這個值。</translation>
        <extra-draft>6e366114</extra-draft>
    </message>
    <message>
        <source>“url(…)” is left out: a theme loads nothing from elsewhere.</source>
        <translation>略去「url(…)」：主題不從別處載入任何東西。</translation>
        <extra-draft>13c5ef72</extra-draft>
    </message>
    <message>
        <source>“%1(…)” cannot be computed: WeChat keeps no sums, and this one mixes units.</source>
        <translation>無法計算「%1(…)」：微信不保留算式，而這個算式混用了單位。</translation>
        <extra-draft>f0cfaa19</extra-draft>
    </message>
    <message>
        <source>“%1(…)” is not a colour that can be computed.</source>
        <translation>「%1(…)」不是可以算出的顏色。</translation>
        <extra-draft>84c531c7</extra-draft>
    </message>
    <message>
        <source>“%1(…)” is left out: it is not known, or WeChat does not keep it.</source>
        <translation>略去「%1(…)」：不認識它，或微信不保留它。</translation>
        <extra-draft>f614d0e2</extra-draft>
    </message>
    <message>
        <source>“%1” needs a colour.</source>
        <translation>「%1」需要一個顏色。</translation>
        <extra-draft>ae0fb24f</extra-draft>
    </message>
    <message>
        <source>“%1” needs a unit, such as px.</source>
        <translation>「%1」需要單位，如 px。</translation>
        <extra-draft>cd817881</extra-draft>
    </message>
    <message>
        <source>“%1” needs a length.</source>
        <translation>「%1」需要一個長度。</translation>
        <extra-draft>b16015bd</extra-draft>
    </message>
    <message>
        <source>“display: grid” is left out: WeChat does not keep it.</source>
        <translation>略去「display: grid」：微信不保留它。</translation>
        <extra-draft>3cf0154f</extra-draft>
    </message>
    <message>
        <source>“%1” is larger than 1 MB: that is not a theme.</source>
        <translation>「%1」超過 1 MB：這不是主題。</translation>
        <extra-draft>4caa7157</extra-draft>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>「%1」不是文字檔案。</translation>
        <extra-draft>2315e4db</extra-draft>
    </message>
    <message>
        <source>The file is not in UTF-8: some characters are shown as “�”.</source>
        <translation>檔案不是 UTF-8：有些字元顯示為「�」。</translation>
        <extra-draft>69ae4a26</extra-draft>
    </message>
    <message>
        <source>“%1” of a theme must be %2.</source>
        <translation>主題的「%1」應是%2。</translation>
        <extra-draft>dcaa6756</extra-draft>
    </message>
    <message>
        <source>a colour such as #0b6e69</source>
        <translation>一種顏色，如 #0b6e69</translation>
        <extra-draft>d7d019a4</extra-draft>
    </message>
    <message>
        <source>a number</source>
        <translation>一個數</translation>
        <extra-draft>a50201c3</extra-draft>
    </message>
    <message>
        <source>sans, serif or mono</source>
        <translation>sans、serif 或 mono</translation>
        <extra-draft>d5e74728</extra-draft>
    </message>
    <message>
        <source>There is no style sheet “%1”.</source>
        <translation>沒有樣式檔案「%1」。</translation>
        <extra-draft>d942cb63</extra-draft>
    </message>
    <message>
        <source>The style sheet “%1” could not be read: %2</source>
        <translation>樣式檔案「%1」無法讀取：%2</translation>
        <extra-draft>c86f1bc8</extra-draft>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>沒有名為「%1」的主題。</translation>
        <extra-draft>bf177318</extra-draft>
    </message>
    <message>
        <source>There is no folder for themes.</source>
        <translation>沒有存放主題的資料夾。</translation>
        <extra-draft>a170f471</extra-draft>
    </message>
    <message>
        <source>The theme could not be put into “%1”.</source>
        <translation>主題無法存入「%1」。</translation>
        <extra-draft>5ed727c8</extra-draft>
    </message>
    <message>
        <source>“%1” holds no rule for an article.</source>
        <translation>「%1」裡沒有能用於文章的樣式規則。</translation>
        <extra-draft>22447814</extra-draft>
    </message>
</context>
</TS>
