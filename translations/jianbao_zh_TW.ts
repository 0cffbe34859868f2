<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AccountEntry</name>
    <message>
        <source>The AppID is missing. It stands in the WeChat console beside the AppSecret.</source>
        <translatorcomment>OpenCC ca240a00</translatorcomment>
        <translation>缺少 AppID。它在公眾號後台，與 AppSecret 在同一頁。</translation>
    </message>
    <message>
        <source>This is the account&apos;s original ID. The AppID begins with wx.</source>
        <translatorcomment>OpenCC 5cd6b770</translatorcomment>
        <translation>這是公眾號的原始 ID。AppID 以 wx 開頭。</translation>
    </message>
    <message>
        <source>An AppID is wx and sixteen letters or digits behind it.</source>
        <translatorcomment>OpenCC 7d0d0b87</translatorcomment>
        <translation>AppID 是 wx 加十六個字母或數字。</translation>
    </message>
    <message>
        <source>Give the account a name, to tell it from others.</source>
        <translatorcomment>OpenCC 2ef70d1c</translatorcomment>
        <translation>給這個帳號起個名字，以便區分。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is not kept. Please leave it out.</source>
        <translatorcomment>OpenCC 68a70da7</translatorcomment>
        <translation>代理的密碼不會儲存，請去掉它。</translation>
    </message>
    <message numerus="yes">
        <source>WeChat takes at most %n character(s).</source>
        <translatorcomment>OpenCC 597a553c</translatorcomment>
        <translation>
            <numerusform>微信最多接受 %n 個字。</numerusform>
        </translation>
    </message>
    <message>
        <source>An AppSecret usually has %1 digits and letters from a to f; this one looks different.</source>
        <translatorcomment>OpenCC b415e007</translatorcomment>
        <translation>AppSecret 通常是 %1 個數字和 a 到 f 的字母，這個看起來不一樣。</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>The address of WeChat&apos;s API must look like https://api.weixin.qq.com.</source>
        <translatorcomment>OpenCC a3a88deb</translatorcomment>
        <translation>微信介面的地址應形如 https://api.weixin.qq.com。</translation>
    </message>
    <message>
        <source>The address of WeChat&apos;s API must end with its path.</source>
        <translatorcomment>OpenCC d9c04140</translatorcomment>
        <translation>微信介面的地址裡不能有使用者名稱、引數或錨點。</translation>
    </message>
    <message>
        <source>The address of WeChat&apos;s API must begin with https: the AppSecret would be readable on its way.</source>
        <translatorcomment>OpenCC d6d50741</translatorcomment>
        <translation>微信介面的地址必須以 https 開頭，否則 AppSecret 會在途中洩露。</translation>
    </message>
    <message>
        <source>A proxy must look like http://host:8080 or socks5://host:1080.</source>
        <translatorcomment>OpenCC 7c0b0912</translatorcomment>
        <translation>代理應形如 http://host:8080 或 socks5://host:1080。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Untitled</source>
        <translatorcomment>OpenCC 3bd0801c</translatorcomment>
        <translation>無標題</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not a web address. One begins with http:// or https://.</source>
        <translatorcomment>OpenCC 15895ab2</translatorcomment>
        <translation>這不是網址。網址以 http:// 或 https:// 開頭。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translatorcomment>OpenCC fcef02b8</translatorcomment>
        <translation>電腦沒有聯網。</translation>
    </message>
    <message>
        <source>The site cannot be reached. Is the address right?</source>
        <translatorcomment>OpenCC fb762453</translatorcomment>
        <translation>連不上這個網站。網址寫對了嗎？</translation>
    </message>
    <message>
        <source>The address leads to this computer or a private network, so it was not asked.</source>
        <translatorcomment>OpenCC 84b43d6d</translatorcomment>
        <translation>這個網址指向本機或內網，沒有訪問。</translation>
    </message>
    <message>
        <source>The address leads on and on to other addresses, so it was given up.</source>
        <translatorcomment>OpenCC ad739dd4</translatorcomment>
        <translation>網址一再跳轉，已放棄。</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translatorcomment>OpenCC 5559d6d8</translatorcomment>
        <translation>網站遲遲沒有響應。</translation>
    </message>
    <message>
        <source>The connection to the site is not secure: its certificate is not in order.</source>
        <translatorcomment>OpenCC 683f40bf</translatorcomment>
        <translation>與網站的連線不安全：證書有問題。</translation>
    </message>
    <message>
        <source>The author has deleted this article.</source>
        <translatorcomment>OpenCC 0ff04364</translatorcomment>
        <translation>該文章已被作者刪除。</translation>
    </message>
    <message>
        <source>WeChat has taken this article down for breaking its rules.</source>
        <translatorcomment>OpenCC de94e21f</translatorcomment>
        <translation>該文章因違規已被微信下架。</translation>
    </message>
    <message>
        <source>The site wants to see that a person is reading. Open the page in a browser and paste its title and text, or try again later.</source>
        <translatorcomment>OpenCC 340b49c1</translatorcomment>
        <translation>網站要求驗證是真人訪問。請在瀏覽器中開啟網頁，把標題和正文貼上過來，或稍後重試。</translation>
    </message>
    <message>
        <source>The page cannot be read for the moment. Try again later.</source>
        <translatorcomment>OpenCC 27fa4abc</translatorcomment>
        <translation>網頁暫時無法讀取，請稍後重試。</translation>
    </message>
    <message>
        <source>The site does not let the program read this page. Open it in a browser and paste its title.</source>
        <translatorcomment>OpenCC a2a536be</translatorcomment>
        <translation>網站不允許程式讀取此頁。請在瀏覽器中開啟，把標題貼上過來。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translatorcomment>OpenCC 13905c8e</translatorcomment>
        <translation>沒有這個網頁。</translation>
    </message>
    <message>
        <source>The page is too large to be read.</source>
        <translatorcomment>OpenCC 7275645a</translatorcomment>
        <translation>網頁太大，無法讀取。</translation>
    </message>
    <message>
        <source>The address leads to a file, not to a page.</source>
        <translatorcomment>OpenCC 69cd9b08</translatorcomment>
        <translation>網址指向一個檔案，不是網頁。</translation>
    </message>
    <message>
        <source>The site&apos;s answer could not be read as a page.</source>
        <translatorcomment>OpenCC 633f4533</translatorcomment>
        <translation>網站返回的內容不是能讀的網頁。</translation>
    </message>
    <message>
        <source> (HTTP %1)</source>
        <translatorcomment>OpenCC 528198cf</translatorcomment>
        <translation>（HTTP %1）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translatorcomment>OpenCC 15f829d8</translatorcomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>OpenCC 11db2d2c</translatorcomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The page seems to be gone: its address leads to the front page %1.</source>
        <translatorcomment>OpenCC e1d80f88</translatorcomment>
        <translation>網頁可能已不在：網址跳轉到了首頁 %1。</translation>
    </message>
    <message>
        <source>The address leads on to %1.</source>
        <translatorcomment>OpenCC 8202a389</translatorcomment>
        <translation>網址會跳轉到 %1。</translation>
    </message>
    <message>
        <source>The page has moved to %1.</source>
        <translatorcomment>OpenCC 1da8411c</translatorcomment>
        <translation>網頁已搬到 %1。</translation>
    </message>
    <message>
        <source>This WeChat address works for some hours only. Open the article in WeChat and copy its lasting link.</source>
        <translatorcomment>OpenCC 85bc6f4e</translatorcomment>
        <translation>這個微信連結幾小時後就會失效。請在微信中開啟文章，複製永久連結。</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Lines for the web site</source>
        <translatorcomment>OpenCC e03e9c41</translatorcomment>
        <translation>網站所需的檔案開頭</translation>
    </message>
    <message>
        <source>Date of the issue</source>
        <translatorcomment>OpenCC 6f8d9337</translatorcomment>
        <translation>標題日期與檔名不符</translation>
    </message>
    <message>
        <source>Broken headings</source>
        <translatorcomment>OpenCC 8fecbced</translatorcomment>
        <translation>標題寫法有誤</translation>
    </message>
    <message>
        <source>Missing sections</source>
        <translatorcomment>OpenCC 7cf20448</translatorcomment>
        <translation>缺少欄目</translation>
    </message>
    <message>
        <source>Unknown sections</source>
        <translatorcomment>OpenCC 041039cb</translatorcomment>
        <translation>陌生欄目</translation>
    </message>
    <message>
        <source>Number of items in the intro</source>
        <translatorcomment>OpenCC 057c314d</translatorcomment>
        <translation>導讀裡的條數不對</translation>
    </message>
    <message>
        <source>No number of items in the intro</source>
        <translatorcomment>OpenCC be1a6849</translatorcomment>
        <translation>導讀未寫條數</translation>
    </message>
    <message>
        <source>Empty intro</source>
        <translatorcomment>OpenCC f0ef3438</translatorcomment>
        <translation>導讀為空</translation>
    </message>
    <message>
        <source>Intro of an earlier issue</source>
        <translatorcomment>OpenCC e078bc96</translatorcomment>
        <translation>導讀還是以前的</translation>
    </message>
    <message>
        <source>Intro that is no quotation</source>
        <translatorcomment>OpenCC 12b16828</translatorcomment>
        <translation>導讀不是引用</translation>
    </message>
    <message>
        <source>Numbered lines without indentation</source>
        <translatorcomment>OpenCC 2fb53c7b</translatorcomment>
        <translation>編號行未縮排</translation>
    </message>
    <message>
        <source>Items within another item</source>
        <translatorcomment>OpenCC 6cd2d6d1</translatorcomment>
        <translation>條目嵌進了上一條</translation>
    </message>
    <message>
        <source>No space behind “-”</source>
        <translatorcomment>OpenCC d14764b5</translatorcomment>
        <translation>「-」後缺空格</translation>
    </message>
    <message>
        <source>“1、” at the start of lines</source>
        <translatorcomment>OpenCC 270b5b9a</translatorcomment>
        <translation>「1、」式編號</translation>
    </message>
    <message>
        <source>End of the lines of short news</source>
        <translatorcomment>OpenCC c2426a29</translatorcomment>
        <translation>短訊行末標點</translation>
    </message>
    <message>
        <source>Lines that run together</source>
        <translatorcomment>OpenCC c51a92fc</translatorcomment>
        <translation>行末缺空格，兩行相連</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translatorcomment>OpenCC 085b2e0d</translatorcomment>
        <translation>連結寫法有誤</translation>
    </message>
    <message>
        <source>Full-width brackets of links</source>
        <translatorcomment>OpenCC 4ec4551a</translatorcomment>
        <translation>連結用了全形括號</translation>
    </message>
    <message>
        <source>Links without an address</source>
        <translatorcomment>OpenCC ad07f6d6</translatorcomment>
        <translation>連結缺網址</translation>
    </message>
    <message>
        <source>Text that sticks to an address</source>
        <translatorcomment>OpenCC 8ae5712e</translatorcomment>
        <translation>網址後粘著文字</translation>
    </message>
    <message>
        <source>Text struck out by “~”</source>
        <translatorcomment>OpenCC dc3926c7</translatorcomment>
        <translation>「~」造成刪除線</translation>
    </message>
    <message>
        <source>Stray “*”</source>
        <translatorcomment>OpenCC 7005d888</translatorcomment>
        <translation>多餘的「*」</translation>
    </message>
    <message>
        <source>Doubled punctuation</source>
        <translatorcomment>OpenCC 3b7bce31</translatorcomment>
        <translation>標點重複</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translatorcomment>OpenCC 5672fc60</translatorcomment>
        <translation>詞語重複</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translatorcomment>OpenCC 202ca04e</translatorcomment>
        <translation>中文裡的半形標點</translation>
    </message>
    <message>
        <source>Punctuation at the end of titles</source>
        <translatorcomment>OpenCC 6441de3e</translatorcomment>
        <translation>標題末尾的標點</translation>
    </message>
    <message>
        <source>Spaces between Chinese and Latin words</source>
        <translatorcomment>OpenCC 9c3f3310</translatorcomment>
        <translation>中西文之間的空格</translation>
    </message>
    <message>
        <source>Unfinished items</source>
        <translatorcomment>OpenCC 9ad87837</translatorcomment>
        <translation>未完成的條目</translation>
    </message>
    <message>
        <source>Items without a link</source>
        <translatorcomment>OpenCC 356a08f7</translatorcomment>
        <translation>條目缺連結</translation>
    </message>
    <message>
        <source>Bare addresses</source>
        <translatorcomment>OpenCC 275fd3f6</translatorcomment>
        <translation>尚未整理的網址</translation>
    </message>
    <message>
        <source>Places to be filled</source>
        <translatorcomment>OpenCC ffc82f85</translatorcomment>
        <translation>待填的空</translation>
    </message>
    <message>
        <source>Empty summaries</source>
        <translatorcomment>OpenCC 9f415771</translatorcomment>
        <translation>摘要為空</translation>
    </message>
    <message>
        <source>Labels with nothing behind them</source>
        <translatorcomment>OpenCC d4ddea7e</translatorcomment>
        <translation>空的附加連結</translation>
    </message>
    <message>
        <source>Missing summaries</source>
        <translatorcomment>OpenCC 2c9e3d3f</translatorcomment>
        <translation>缺摘要</translation>
    </message>
    <message>
        <source>Missing summary labels</source>
        <translatorcomment>OpenCC 34cdd330</translatorcomment>
        <translation>缺「摘要」標籤</translation>
    </message>
    <message>
        <source>Doubled summary labels</source>
        <translatorcomment>OpenCC f5c378ce</translatorcomment>
        <translation>「摘要」標籤重複</translation>
    </message>
    <message>
        <source>Other names of labels</source>
        <translatorcomment>OpenCC c5260611</translatorcomment>
        <translation>標籤用詞不統一</translation>
    </message>
    <message>
        <source>Colons of labels</source>
        <translatorcomment>OpenCC 8177d1a3</translatorcomment>
        <translation>標籤的冒號</translation>
    </message>
    <message>
        <source>Missing sources</source>
        <translatorcomment>OpenCC 145854e8</translatorcomment>
        <translation>缺來源</translation>
    </message>
    <message>
        <source>Separator of title and source</source>
        <translatorcomment>OpenCC 1650c007</translatorcomment>
        <translation>標題與來源的分隔</translation>
    </message>
    <message>
        <source>Names of projects</source>
        <translatorcomment>OpenCC c4692045</translatorcomment>
        <translation>專案標題缺倉庫名</translation>
    </message>
    <message>
        <source>Space behind tags</source>
        <translatorcomment>OpenCC 7b19a29e</translatorcomment>
        <translation>標籤後缺空格</translation>
    </message>
    <message>
        <source>Conferences that are no tag</source>
        <translatorcomment>OpenCC c78dbeb3</translatorcomment>
        <translation>會議名未作標籤</translation>
    </message>
    <message>
        <source>Year of conferences</source>
        <translatorcomment>OpenCC 300e538e</translatorcomment>
        <translation>會議年份的寫法</translation>
    </message>
    <message>
        <source>Missing arXiv numbers</source>
        <translatorcomment>OpenCC 56447a32</translatorcomment>
        <translation>缺 arXiv 編號</translation>
    </message>
    <message>
        <source>Addresses of PDFs</source>
        <translatorcomment>OpenCC 3667ac48</translatorcomment>
        <translation>論文連結指向 PDF</translation>
    </message>
    <message>
        <source>Length of the article</source>
        <translatorcomment>OpenCC 21634b33</translatorcomment>
        <translation>文章長度</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translatorcomment>OpenCC 33070ec0</translatorcomment>
        <translation>標題長度</translation>
    </message>
    <message>
        <source>Length of the digest</source>
        <translatorcomment>OpenCC f38b6cfd</translatorcomment>
        <translation>摘要長度</translation>
    </message>
    <message>
        <source>Pictures that WeChat does not take</source>
        <translatorcomment>OpenCC 68b6f598</translatorcomment>
        <translation>公眾號不接受的圖片</translation>
    </message>
    <message>
        <source>WeChat addresses that expire</source>
        <translatorcomment>OpenCC 6306c58b</translatorcomment>
        <translation>會失效的公眾號連結</translation>
    </message>
    <message>
        <source>Long WeChat addresses</source>
        <translatorcomment>OpenCC bfdd0830</translatorcomment>
        <translation>公眾號長連結</translation>
    </message>
    <message>
        <source>Doubled lines</source>
        <translatorcomment>OpenCC 07bfb51e</translatorcomment>
        <translation>重複的行</translation>
    </message>
    <message>
        <source>Links that stand twice</source>
        <translatorcomment>OpenCC 2129c66a</translatorcomment>
        <translation>重複的連結</translation>
    </message>
    <message>
        <source>Items of the last issue</source>
        <translatorcomment>OpenCC d28fefc4</translatorcomment>
        <translation>上一期留下的條目</translation>
    </message>
    <message>
        <source>Links of earlier issues</source>
        <translatorcomment>OpenCC 88f7cda5</translatorcomment>
        <translation>往期收錄過的連結</translation>
    </message>
    <message>
        <source>Past issues without this one</source>
        <translatorcomment>OpenCC 89c7ee83</translatorcomment>
        <translation>往期回顧缺本期</translation>
    </message>
    <message>
        <source>Past issues without the last one</source>
        <translatorcomment>OpenCC 47b03568</translatorcomment>
        <translation>往期回顧缺上一期</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translatorcomment>OpenCC 6ec66c4b</translatorcomment>
        <translation>打不開的連結</translation>
    </message>
    <message>
        <source>Links that have moved</source>
        <translatorcomment>OpenCC fd618361</translatorcomment>
        <translation>搬走的連結</translation>
    </message>
    <message>
        <source>Links that could not be followed</source>
        <translatorcomment>OpenCC 120ae6ca</translatorcomment>
        <translation>未能訪問的連結</translation>
    </message>
    <message>
        <source>Dead links of past issues</source>
        <translatorcomment>OpenCC d2c19eea</translatorcomment>
        <translation>往期連結打不開</translation>
    </message>
    <message>
        <source>Past issues that lead elsewhere</source>
        <translatorcomment>OpenCC 76781a4e</translatorcomment>
        <translation>往期日期與連結不符</translation>
    </message>
</context>
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
        <translatorcomment>OpenCC 5d28d384</translatorcomment>
        <translation>兩個「~」之間的文字會帶刪除線，請在「~」前加「\」。</translation>
    </message>
    <message>
        <source>The text between two “*” becomes italic: write “\*”.</source>
        <translatorcomment>OpenCC ea7eac4a</translatorcomment>
        <translation>兩個「*」之間的文字會變成斜體，請在「*」前加「\」。</translation>
    </message>
    <message>
        <source>Readers see this “**”: it begins or ends no bold text.</source>
        <translatorcomment>OpenCC 222cdbd4</translatorcomment>
        <translation>這個「**」沒有配成一對，讀者會原樣看到它。</translation>
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
        <translatorcomment>OpenCC b7551bdf</translatorcomment>
        <translation>檔案開頭缺少網站需要的幾行設定（--- 之間）。</translation>
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
        <translatorcomment>OpenCC be8434bb</translatorcomment>
        <translation>連結的括號沒有配好，讀者會看到方括號和網址。</translation>
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
        <translatorcomment>OpenCC 629948cb</translatorcomment>
        <translation>編號行前要縮排，否則條目到這裡就斷了。</translation>
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
        <translatorcomment>OpenCC d9151e25</translatorcomment>
        <translation>這裡還沒有填。</translation>
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
        <translatorcomment>OpenCC 00abd35c</translatorcomment>
        <translation>這是公眾號長連結；在微信裡複製連結可得到 /s/… 短連結。</translation>
    </message>
    <message>
        <source>This WeChat address has more in it than the article needs.</source>
        <translatorcomment>OpenCC 741cefb2</translatorcomment>
        <translation>這個公眾號連結後面帶著多餘的引數，可以去掉。</translation>
    </message>
    <message>
        <source>The article has %L1 characters of HTML; WeChat promises to take fewer than %L2.</source>
        <translatorcomment>OpenCC a7c38785</translatorcomment>
        <translation>文章的 HTML 有 %L1 個字元，公眾號承諾接受的少於 %L2 個。</translation>
    </message>
    <message>
        <source>The title has %1 characters; WeChat takes %2 at most.</source>
        <translatorcomment>OpenCC 2897b9f8</translatorcomment>
        <translation>標題有 %1 個字，公眾號最多 %2 個。</translation>
    </message>
    <message>
        <source>The introduction has %1 characters; as a digest WeChat takes %2 at most.</source>
        <translatorcomment>OpenCC dbcd20e2</translatorcomment>
        <translation>導讀有 %1 個字；用作公眾號摘要最多 %2 個。</translation>
    </message>
    <message>
        <source>This picture&apos;s file is empty.</source>
        <translatorcomment>OpenCC 36b1f052</translatorcomment>
        <translation>這張圖片的檔案是空的。</translation>
    </message>
    <message>
        <source>WeChat does not take pictures of this kind: PNG or JPEG will do.</source>
        <translatorcomment>OpenCC 93552d29</translatorcomment>
        <translation>公眾號不接受這種圖片，請用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>This picture has %1 MB; WeChat takes less than 1 MB.</source>
        <translatorcomment>OpenCC 60426b02</translatorcomment>
        <translation>這張圖片有 %1 MB，公眾號只接受 1 MB 以下的。</translation>
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
    <message>
        <source>FILE URL…</source>
        <translatorcomment>OpenCC 3dd48af5</translatorcomment>
        <translation>檔案 網址…</translation>
    </message>
    <message>
        <source>Read pages and append them to an issue as items, each in the section its site belongs to.</source>
        <translatorcomment>OpenCC cdeddf2e</translatorcomment>
        <translation>抓取網頁，作為條目追加到一期簡報，各歸所屬的欄目。</translation>
    </message>
    <message>
        <source>The section for all of them (otherwise the profile proposes one).</source>
        <translatorcomment>OpenCC 3d483299</translatorcomment>
        <translation>都放進這個欄目（否則按簡報設定推薦）。</translation>
    </message>
    <message>
        <source>Read nothing: the addresses become items to finish.</source>
        <translatorcomment>OpenCC d170be0b</translatorcomment>
        <translation>不聯網：網址直接成為待完善的條目。</translation>
    </message>
    <message>
        <source>The issue has no section that items could go to.</source>
        <translatorcomment>OpenCC 1d32d5e7</translatorcomment>
        <translation>這期簡報沒有可放條目的欄目。</translation>
    </message>
    <message>
        <source>There is no section “%1”. There are: %2.</source>
        <translatorcomment>OpenCC ef35d309</translatorcomment>
        <translation>沒有欄目「%1」。現有：%2。</translation>
    </message>
    <message>
        <source>add needs a FILE and a URL.</source>
        <translatorcomment>OpenCC f6fad800</translatorcomment>
        <translation>add 需要檔案和網址。</translation>
    </message>
    <message>
        <source>is in the issue already: %1.</source>
        <translatorcomment>OpenCC b8288751</translatorcomment>
        <translation>這期已有：%1。</translation>
    </message>
    <message>
        <source>was in %1 already.</source>
        <translatorcomment>OpenCC 42d9caaf</translatorcomment>
        <translation>%1 已收錄過。</translation>
    </message>
    <message>
        <source>It was added with its address alone.</source>
        <translatorcomment>OpenCC 021537b3</translatorcomment>
        <translation>已只用網址新增。</translation>
    </message>
    <message>
        <source>URL…</source>
        <translatorcomment>OpenCC 333b3cd6</translatorcomment>
        <translation>網址…</translation>
    </message>
    <message>
        <source>Read pages and say what an item needs of them: title, source, summary.</source>
        <translatorcomment>OpenCC f2e0a85e</translatorcomment>
        <translation>抓取網頁，給出條目需要的標題、來源、摘要。</translation>
    </message>
    <message>
        <source>capture needs a URL.</source>
        <translatorcomment>OpenCC 460d0036</translatorcomment>
        <translation>capture 需要網址。</translation>
    </message>
    <message>
        <source>Also follow each link, to see whether its page is there.</source>
        <translatorcomment>OpenCC 79fd5d33</translatorcomment>
        <translation>還逐個訪問連結，看網頁是否還在。</translation>
    </message>
    <message>
        <source>Returns 0 when done, 1 when problems were found, 2 when used wrongly, 3 when a file or the network failed.</source>
        <translatorcomment>OpenCC d88f7052</translatorcomment>
        <translation>完成返回 0，發現問題返回 1，用法不對返回 2，檔案或網路出錯返回 3。</translation>
    </message>
    <message>
        <source>the pictures have more than 256 MB in all</source>
        <translatorcomment>OpenCC e3b2a807</translatorcomment>
        <translation>圖片合計超過 256 MB</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translatorcomment>OpenCC b8d8d5d9</translatorcomment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>larger than 64 MB</source>
        <translatorcomment>OpenCC 55197ac4</translatorcomment>
        <translation>大於 64 MB</translation>
    </message>
    <message>
        <source>Begin a new issue: its frame, empty sections and the list of past issues.</source>
        <translatorcomment>OpenCC ec5f5dbf</translatorcomment>
        <translation>新增一期：框架、空欄目和往期回顧。</translation>
    </message>
    <message>
        <source>The date of the issue (otherwise when the next is due).</source>
        <translatorcomment>OpenCC a876bf29</translatorcomment>
        <translation>這一期的日期（預設按往期間隔推算）。</translation>
    </message>
    <message>
        <source>The folder of the earlier issues (otherwise that of -o, or the present one).</source>
        <translatorcomment>OpenCC 9d22125b</translatorcomment>
        <translation>往期所在的資料夾（預設是 -o 的資料夾，或當前資料夾）。</translation>
    </message>
    <message>
        <source>Write to this file, or to a file named by the date in this folder; never over a file that exists.</source>
        <translatorcomment>OpenCC f99c8c24</translatorcomment>
        <translation>寫到此檔案，或寫到此資料夾裡以日期命名的檔案；絕不覆蓋已有檔案。</translation>
    </message>
    <message>
        <source>new takes no FILE; -o names the one to write.</source>
        <translatorcomment>OpenCC 5be296c4</translatorcomment>
        <translation>new 不接受 FILE；用 -o 指定要寫的檔案。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2020-03-30.</source>
        <translatorcomment>OpenCC f09ce81d</translatorcomment>
        <translation>「%1」不是日期，請寫成 2020-03-30 這樣。</translation>
    </message>
    <message>
        <source>The part of Jianbao that reaches the network is not installed.</source>
        <translatorcomment>OpenCC e7c9b73c</translatorcomment>
        <translation>沒有安裝簡報的聯網部分。</translation>
    </message>
    <message>
        <source>Put an issue into the draft box of a WeChat public account, or update its draft there.</source>
        <translatorcomment>OpenCC 81ae3ec3</translatorcomment>
        <translation>把一期發到公眾號草稿箱，或更新已有的草稿。</translation>
    </message>
    <message>
        <source>The account&apos;s name or AppID (otherwise the newsletter&apos;s).</source>
        <translatorcomment>OpenCC 766026d3</translatorcomment>
        <translation>公眾號的名稱或 AppID（預設是這份簡報所用的）。</translation>
    </message>
    <message>
        <source>When the issue&apos;s draft was deleted or published: add another one.</source>
        <translatorcomment>OpenCC e530a92a</translatorcomment>
        <translation>草稿已刪除或已發表時，新增一份。</translation>
    </message>
    <message>
        <source>The address of WeChat&apos;s API, for tests and proxies.</source>
        <translatorcomment>OpenCC 06171d98</translatorcomment>
        <translation>微信介面的地址，用於測試和代理。</translation>
    </message>
    <message>
        <source>As one JSON object, for scripts.</source>
        <translatorcomment>OpenCC 1ed39ac5</translatorcomment>
        <translation>輸出一個 JSON 物件，供指令碼使用。</translation>
    </message>
    <message>
        <source>The cover %1: %2.</source>
        <translatorcomment>OpenCC 1f2d6422</translatorcomment>
        <translation>封面 %1：%2。</translation>
    </message>
    <message>
        <source>publish needs one FILE.</source>
        <translatorcomment>OpenCC 02999456</translatorcomment>
        <translation>publish 需要一個檔案。</translation>
    </message>
    <message>
        <source>publish needs a FILE that has a name: its draft is known by it.</source>
        <translatorcomment>OpenCC 42da271f</translatorcomment>
        <translation>publish 需要有名字的檔案：草稿靠它來對應。</translation>
    </message>
    <message>
        <source>--test-route leads from a host to this machine: a.example=http://127.0.0.1:8080.</source>
        <translatorcomment>OpenCC 392fa7df</translatorcomment>
        <translation>--test-route 把主機指到本機：a.example=http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>There is no account: add one in the editor&apos;s settings, or set JIANBAO_APPID and JIANBAO_APPSECRET.</source>
        <translatorcomment>OpenCC da06c604</translatorcomment>
        <translation>還沒有公眾號：請在編輯器的設定裡新增，或設定環境變數 JIANBAO_APPID 和 JIANBAO_APPSECRET。</translation>
    </message>
    <message>
        <source>There is no account “%1” in the editor&apos;s settings.</source>
        <translatorcomment>OpenCC 8d8589bb</translatorcomment>
        <translation>編輯器的設定裡沒有公眾號「%1」。</translation>
    </message>
    <message>
        <source>%1 With --new another one is added.</source>
        <translatorcomment>OpenCC adfe9eda</translatorcomment>
        <translation>%1加上 --new 會新增一份。</translation>
    </message>
    <message>
        <source>%1 Send it from the editor, which asks which one it is.</source>
        <translatorcomment>OpenCC 61ea2ba4</translatorcomment>
        <translation>%1請在編輯器裡傳送，它會問是哪一份。</translation>
    </message>
    <message>
        <source>%1 Enter it in the editor&apos;s settings, or set JIANBAO_APPSECRET.</source>
        <translatorcomment>OpenCC f9435152</translatorcomment>
        <translation>%1請在編輯器的設定裡填寫，或設定環境變數 JIANBAO_APPSECRET。</translation>
    </message>
    <message>
        <source>update %1</source>
        <translatorcomment>OpenCC 0bbcdd53</translatorcomment>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>look first whether an earlier attempt has arrived</source>
        <translatorcomment>OpenCC 1092137f</translatorcomment>
        <translation>先檢視上一次是否已送達</translation>
    </message>
    <message>
        <source>nothing: it was deleted or published; --new adds another one</source>
        <translatorcomment>OpenCC 72175fd2</translatorcomment>
        <translation>不傳送：草稿已刪除或已發表；--new 可新增一份</translation>
    </message>
    <message>
        <source>add a new one</source>
        <translatorcomment>OpenCC 1644b775</translatorcomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Account:   %1 (%2)</source>
        <translatorcomment>OpenCC fe7621a0</translatorcomment>
        <translation>公眾號：%1（%2）</translation>
    </message>
    <message>
        <source>Server:    %1</source>
        <translatorcomment>OpenCC 17627774</translatorcomment>
        <translation>伺服器：%1</translation>
    </message>
    <message>
        <source>Draft:     %1</source>
        <translatorcomment>OpenCC 8d389bad</translatorcomment>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Title:     %1</source>
        <translatorcomment>OpenCC d80618ac</translatorcomment>
        <translation>標題：%1</translation>
    </message>
    <message>
        <source>Author:    %1</source>
        <translatorcomment>OpenCC 8915cdf0</translatorcomment>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Digest:    %1</source>
        <translatorcomment>OpenCC ee0888d3</translatorcomment>
        <translation>摘要：%1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translatorcomment>OpenCC c37b162a</translatorcomment>
        <translation>閱讀原文：%1</translation>
    </message>
    <message>
        <source>Cover:     %1 bytes</source>
        <translatorcomment>OpenCC 0d1e5d8a</translatorcomment>
        <translation>封面：%1 位元組</translation>
    </message>
    <message>
        <source>Article:   %1 characters with its markup</source>
        <translatorcomment>OpenCC 601505b1</translatorcomment>
        <translation>正文：%1 字元（含標籤）</translation>
    </message>
    <message>
        <source>Picture:   %1, %2 bytes: %3</source>
        <translatorcomment>OpenCC 95727a1e</translatorcomment>
        <translation>圖片：%1，%2 位元組：%3</translation>
    </message>
    <message>
        <source>%1: a new draft is in the draft box of %2.</source>
        <translatorcomment>OpenCC 8a3e54d0</translatorcomment>
        <translation>%1：已在 %2 的草稿箱新增草稿。</translation>
    </message>
    <message>
        <source>%1: its draft in the draft box of %2 is up to date.</source>
        <translatorcomment>OpenCC 8577ef6c</translatorcomment>
        <translation>%1：%2 草稿箱裡的草稿已更新。</translation>
    </message>
    <message>
        <source>media_id: %1</source>
        <translatorcomment>OpenCC c579519a</translatorcomment>
        <translation>media_id：%1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translatorcomment>OpenCC 32a1f0dd</translatorcomment>
        <translation>預覽：%1</translation>
    </message>
    <message>
        <source>Otherwise as typed in the editor, or the issue&apos;s own.</source>
        <translatorcomment>OpenCC 0b1694c3</translatorcomment>
        <translation>否則用編輯器裡填寫的，或本期自己的標題。</translation>
    </message>
    <message>
        <source>Otherwise as used in the editor, or the account&apos;s.</source>
        <translatorcomment>OpenCC 2b1bd5d8</translatorcomment>
        <translation>否則用編輯器裡用過的，或公眾號的作者。</translation>
    </message>
    <message>
        <source>Otherwise as typed in the editor, or from the issue&apos;s intro.</source>
        <translatorcomment>OpenCC 6556190b</translatorcomment>
        <translation>否則用編輯器裡填寫的，或取自導讀。</translation>
    </message>
    <message>
        <source>Where “Read more” (阅读原文) leads; otherwise as in the editor, or the issue&apos;s page.</source>
        <translatorcomment>OpenCC 0520ac97</translatorcomment>
        <translation>「閱讀原文」的地址；否則與編輯器相同，或本期的網頁。</translation>
    </message>
    <message>
        <source>A picture (otherwise the one chosen in the editor, or the first one of the article).</source>
        <translatorcomment>OpenCC 2942c8aa</translatorcomment>
        <translation>圖片（否則用編輯器裡選定的封面，或文章的第一張圖片）。</translation>
    </message>
    <message>
        <source>closed, everyone or followers; otherwise as in the editor. Remembered.</source>
        <translatorcomment>OpenCC 7f18cd46</translatorcomment>
        <translation>closed（關閉）、everyone（所有人）或 followers（關注者）；否則與編輯器相同。會被記住。</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, or none (otherwise the account&apos;s).</source>
        <translatorcomment>OpenCC 301a3e07</translatorcomment>
        <translation>http://主機:埠、socks5://主機:埠或 none（否則用公眾號設定裡的）。</translation>
    </message>
    <message>
        <source>How long a silent server is waited for (otherwise the account&apos;s, usually 30).</source>
        <translatorcomment>OpenCC 71218551</translatorcomment>
        <translation>伺服器無響應時等待多久（否則用公眾號設定裡的，通常為 30）。</translation>
    </message>
    <message>
        <source>Send nothing; print what would be sent, and where each part comes from.</source>
        <translatorcomment>OpenCC 8dbc4960</translatorcomment>
        <translation>不傳送；只列出將要傳送的內容及各項的來源。</translation>
    </message>
    <message>
        <source>--comments is closed, everyone or followers.</source>
        <translatorcomment>OpenCC cf645755</translatorcomment>
        <translation>--comments 只能是 closed、everyone 或 followers。</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 5 to 300.</source>
        <translatorcomment>OpenCC 6dc2b801</translatorcomment>
        <translation>--timeout 是 5 到 300 之間的秒數。</translation>
    </message>
    <message>
        <source>%1 is gone, and this is the same issue under another name: its draft is replaced.</source>
        <translatorcomment>OpenCC 04139411</translatorcomment>
        <translation>%1 已不存在，這是換了檔名的同一期：將更新它的草稿。</translation>
    </message>
    <message>
        <source>%1  (as given)</source>
        <translatorcomment>OpenCC 4b2fc9ce</translatorcomment>
        <translation>%1  （命令列指定）</translation>
    </message>
    <message>
        <source>%1  (as in the editor)</source>
        <translatorcomment>OpenCC a71daf4d</translatorcomment>
        <translation>%1  （與編輯器相同）</translation>
    </message>
    <message>
        <source>%1  (the account&apos;s)</source>
        <translatorcomment>OpenCC 785e2be7</translatorcomment>
        <translation>%1  （公眾號的）</translation>
    </message>
    <message>
        <source>%1  (from the issue)</source>
        <translatorcomment>OpenCC 9ce41bbb</translatorcomment>
        <translation>%1  （取自本期）</translation>
    </message>
    <message>
        <source>open to everyone</source>
        <translatorcomment>OpenCC bbca1fb6</translatorcomment>
        <translation>所有人可留言</translation>
    </message>
    <message>
        <source>open to followers</source>
        <translatorcomment>OpenCC 638fcef4</translatorcomment>
        <translation>僅關注者可留言</translation>
    </message>
    <message>
        <source>closed</source>
        <translatorcomment>OpenCC 0175b3c2</translatorcomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Shown:     %1 (2.35:1), %2 (1:1)</source>
        <translatorcomment>OpenCC bb74333e</translatorcomment>
        <translation>裁剪：  %1 (2.35:1), %2 (1:1)</translation>
    </message>
    <message>
        <source>Comments:  %1</source>
        <translatorcomment>OpenCC 80ce6ea7</translatorcomment>
        <translation>留言：  %1</translation>
    </message>
    <message>
        <source>%1 Unlock it and try again, or set JIANBAO_APPSECRET.</source>
        <translatorcomment>OpenCC e4f40b4c</translatorcomment>
        <translation>%1請解鎖後重試，或設定環境變數 JIANBAO_APPSECRET。</translation>
    </message>
    <message>
        <source>%1 Set JIANBAO_APPSECRET instead.</source>
        <translatorcomment>OpenCC ad6951fb</translatorcomment>
        <translation>%1請改用環境變數 JIANBAO_APPSECRET。</translation>
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
    <name>ItemIntake</name>
    <message>
        <source>That is too much to add at once. It can be pasted in the Source tab.</source>
        <translatorcomment>OpenCC 84772873</translatorcomment>
        <translation>一次加不了這麼多。可以貼上到「原始碼」裡。</translation>
    </message>
</context>
<context>
    <name>Jianbao::AboutWindow</name>
    <message>
        <source>About Jianbao</source>
        <translatorcomment>OpenCC 915d6393</translatorcomment>
        <translation>關於簡報</translation>
    </message>
    <message>
        <source>&amp;Made With</source>
        <translatorcomment>OpenCC f272e7d8</translatorcomment>
        <translation>組成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translatorcomment>OpenCC 91c42935</translatorcomment>
        <translation>許可證(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy Version Info</source>
        <translatorcomment>OpenCC 7dfaf8a8</translatorcomment>
        <translation>複製版本資訊(&amp;C)</translation>
    </message>
    <message>
        <source>For a report of a fault: versions of the program, its parts and the system</source>
        <translatorcomment>OpenCC 155078af</translatorcomment>
        <translation>用於報告問題：程式、各組成部分和系統的版本</translation>
    </message>
    <message>
        <source>Copied</source>
        <translatorcomment>OpenCC 6544de05</translatorcomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Jianbao %1</source>
        <translatorcomment>OpenCC 9d745c94</translatorcomment>
        <translation>簡報 %1</translation>
    </message>
    <message>
        <source>An editor for newsletters of curated links that are published to WeChat.</source>
        <translatorcomment>OpenCC bab2bee4</translatorcomment>
        <translation>為連結精選類簡報做的編輯器，面向微信公眾號發布。</translation>
    </message>
    <message>
        <source>© 2026 The Jianbao maintainers. Free software under the GNU General Public License, version 3 or later.</source>
        <translatorcomment>OpenCC 8771850d</translatorcomment>
        <translation>© 2026 The Jianbao maintainers。自由軟體，以 GNU 通用公眾授權條款第 3 版或更新版本發布。</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>OpenCC 4f6b11ba</translatorcomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>OpenCC 81634069</translatorcomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translatorcomment>OpenCC d0465369</translatorcomment>
        <translation>許可證</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>OpenCC 14019400</translatorcomment>
        <translation>網址</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <translatorcomment>OpenCC c08014b0</translatorcomment>
        <translation>程式的組成部分</translation>
    </message>
    <message>
        <source>Enter or a double click opens a project&apos;s page</source>
        <translatorcomment>OpenCC 822369ef</translatorcomment>
        <translation>按 Enter 或雙擊開啟專案的網頁</translation>
    </message>
    <message>
        <source>The full texts of these licences stand at the projects&apos; addresses.</source>
        <translatorcomment>OpenCC 232e0fab</translatorcomment>
        <translation>這些許可證的全文見各專案的網址。</translation>
    </message>
    <message>
        <source>The full texts of these licences, and of those of the libraries carried along, are in %1.</source>
        <translatorcomment>OpenCC a4f2c00c</translatorcomment>
        <translation>這些許可證以及隨附各庫的許可證全文在 %1。</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translatorcomment>OpenCC 5be5c7e9</translatorcomment>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translatorcomment>OpenCC 9c846bcf</translatorcomment>
        <translation>許可證全文</translation>
    </message>
</context>
<context>
    <name>Jianbao::AccountDialog</name>
    <message>
        <source>What you call it, for instance 嵌入式AI简报</source>
        <translatorcomment>OpenCC dc88c56c</translatorcomment>
        <translation>您對它的稱呼，例如 嵌入式AI簡報</translation>
    </message>
    <message>
        <source>Proposed for each draft; may stay empty</source>
        <translatorcomment>OpenCC 9036b06a</translatorcomment>
        <translation>每篇草稿的預設作者，可以留空</translation>
    </message>
    <message>
        <source>&amp;Test the Connection</source>
        <translatorcomment>OpenCC 132ccac6</translatorcomment>
        <translation>測試連線(&amp;T)</translation>
    </message>
    <message>
        <source>Use for This &amp;Session Only</source>
        <translatorcomment>OpenCC 4a0925d2</translatorcomment>
        <translation>僅本次使用(&amp;S)</translation>
    </message>
    <message>
        <source>Add a WeChat Account</source>
        <translatorcomment>OpenCC 8b6ced7a</translatorcomment>
        <translation>新增公眾號</translation>
    </message>
    <message>
        <source>WeChat Account</source>
        <translatorcomment>OpenCC 88a004b2</translatorcomment>
        <translation>公眾號</translation>
    </message>
    <message>
        <source>Given for this session; type to replace it</source>
        <translatorcomment>OpenCC 1024dd27</translatorcomment>
        <translation>已為本次使用輸入；要更換請重新輸入</translation>
    </message>
    <message>
        <source>Kept in the keyring; type to replace it</source>
        <translatorcomment>OpenCC 4a7e1bd4</translatorcomment>
        <translation>儲存在金鑰環中；要更換請重新輸入</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translatorcomment>OpenCC 0c96a227</translatorcomment>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;AppID:</source>
        <translatorcomment>OpenCC 3761d5e8</translatorcomment>
        <translation>AppID(&amp;A)：</translation>
    </message>
    <message>
        <source>AppSe&amp;cret:</source>
        <translatorcomment>OpenCC 1ce99d18</translatorcomment>
        <translation>AppSecret(&amp;C)：</translation>
    </message>
    <message>
        <source>Both stand on mp.weixin.qq.com → 设置与开发 → 开发接口管理. The AppSecret is kept in the system&apos;s keyring and nowhere else.</source>
        <translatorcomment>OpenCC 0357285b</translatorcomment>
        <translation>兩者都在 mp.weixin.qq.com → 設定與開發 → 開發介面管理。AppSecret 只儲存在系統的金鑰環中。</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translatorcomment>OpenCC d72a9361</translatorcomment>
        <translation>作者(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translatorcomment>OpenCC 1ccd7f76</translatorcomment>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>The system&apos;s; or http://localhost:8080, or none</source>
        <translatorcomment>OpenCC 752a096d</translatorcomment>
        <translation>跟隨系統；或 http://localhost:8080，或 none（不用代理）</translation>
    </message>
    <message>
        <source> s</source>
        <translatorcomment>OpenCC d29c6e41</translatorcomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translatorcomment>OpenCC 4eb9a215</translatorcomment>
        <translation>伺服器(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translatorcomment>OpenCC 4179d765</translatorcomment>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>Longest &amp;wait:</source>
        <translatorcomment>OpenCC 79928d95</translatorcomment>
        <translation>最長等待(&amp;W)：</translation>
    </message>
    <message>
        <source>There is an account with this AppID already.</source>
        <translatorcomment>OpenCC 09c0a24e</translatorcomment>
        <translation>已有使用這個 AppID 的帳號。</translation>
    </message>
    <message>
        <source>Another AppID has an AppSecret of its own: please enter it.</source>
        <translatorcomment>OpenCC 262bbddf</translatorcomment>
        <translation>換了 AppID，AppSecret 也不同，請輸入。</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translatorcomment>OpenCC f6127557</translatorcomment>
        <translation>正在等待金鑰環…</translation>
    </message>
    <message>
        <source>The AppSecret is not kept. %1</source>
        <translatorcomment>OpenCC fe03d6d1</translatorcomment>
        <translation>AppSecret 沒有儲存。%1</translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translatorcomment>OpenCC 4cbf4c91</translatorcomment>
        <translation>正在詢問微信…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translatorcomment>OpenCC e340621f</translatorcomment>
        <translation>尚未確認</translation>
    </message>
    <message>
        <source>AppID and AppSecret are right</source>
        <translatorcomment>OpenCC 47c1253d</translatorcomment>
        <translation>AppID 和 AppSecret 正確</translation>
    </message>
    <message>
        <source>AppID and AppSecret do not go together</source>
        <translatorcomment>OpenCC 000f3f63</translatorcomment>
        <translation>AppID 和 AppSecret 不匹配</translation>
    </message>
    <message>
        <source>AppID and AppSecret: %1</source>
        <translatorcomment>OpenCC bf0f9ebf</translatorcomment>
        <translation>AppID 和 AppSecret：%1</translation>
    </message>
    <message>
        <source>This computer&apos;s address is on the IP whitelist</source>
        <translatorcomment>OpenCC 3bf0cb75</translatorcomment>
        <translation>本機地址在 IP 白名單中</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the IP whitelist</source>
        <translatorcomment>OpenCC ca78a6c6</translatorcomment>
        <translation>本機地址不在 IP 白名單中</translation>
    </message>
    <message>
        <source>IP whitelist: %1</source>
        <translatorcomment>OpenCC 763dc914</translatorcomment>
        <translation>IP 白名單：%1</translation>
    </message>
    <message numerus="yes">
        <source>The account may use the draft box; it holds %n draft(s)</source>
        <translatorcomment>OpenCC 93ae326e</translatorcomment>
        <translation>
            <numerusform>帳號可以使用草稿箱，其中有 %n 篇草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may not use the draft box</source>
        <translatorcomment>OpenCC bf5c53b3</translatorcomment>
        <translation>帳號無權使用草稿箱</translation>
    </message>
    <message>
        <source>Right to the draft box: %1</source>
        <translatorcomment>OpenCC 864ed318</translatorcomment>
        <translation>草稿箱權限：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::AccountsPage</name>
    <message>
        <source>WeChat Accounts</source>
        <translatorcomment>OpenCC 88a004b2</translatorcomment>
        <translation>公眾號</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translatorcomment>OpenCC 6db9d09f</translatorcomment>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translatorcomment>OpenCC a587dc6c</translatorcomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translatorcomment>OpenCC 5bb4a462</translatorcomment>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ccounts:</source>
        <translatorcomment>OpenCC cc85b3ba</translatorcomment>
        <translation>帳號(&amp;C)：</translation>
    </message>
    <message>
        <source>The accounts whose draft box issues are sent to. Their AppSecrets are in the system&apos;s keyring.</source>
        <translatorcomment>OpenCC faedef3b</translatorcomment>
        <translation>簡報會發布到這些帳號的草稿箱。它們的 AppSecret 儲存在系統的金鑰環中。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translatorcomment>OpenCC 68940252</translatorcomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 is removed, its AppSecret too.</source>
        <translatorcomment>OpenCC a0c38450</translatorcomment>
        <translation>已移除 %1 和它的 AppSecret。</translation>
    </message>
    <message>
        <source>%1 is removed, but its AppSecret is still in the keyring. %2</source>
        <translatorcomment>OpenCC e16270a6</translatorcomment>
        <translation>已移除 %1，但它的 AppSecret 還在金鑰環中。%2</translation>
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
    <name>Jianbao::AllWindows</name>
    <message numerus="yes">
        <source>%n file(s) were not opened: at most %1 at once.</source>
        <translatorcomment>OpenCC 74f96015</translatorcomment>
        <translation>
            <numerusform>有 %n 個檔案沒有開啟：一次最多開啟 %1 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveDesk</name>
    <message>
        <source>&amp;Archive</source>
        <translatorcomment>OpenCC aa9a06e6</translatorcomment>
        <translation>往期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search the Archive…</source>
        <translatorcomment>OpenCC c1b29f04</translatorcomment>
        <translation>搜尋往期(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the earlier issues beside the editor</source>
        <translatorcomment>OpenCC 99c71b8a</translatorcomment>
        <translation>在編輯器旁顯示往期</translation>
    </message>
    <message>
        <source>Archive</source>
        <translatorcomment>OpenCC a5cecc0d</translatorcomment>
        <translation>往期</translation>
    </message>
    <message>
        <source>copy item from the archive</source>
        <translatorcomment>OpenCC 8cfba814</translatorcomment>
        <translation>從往期複製條目</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translatorcomment>OpenCC dbd7407f</translatorcomment>
        <translation>已複製到「%1」。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveDetails</name>
    <message>
        <source>Copy the link</source>
        <translatorcomment>OpenCC 8edcc698</translatorcomment>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translatorcomment>OpenCC 78a4a248</translatorcomment>
        <translation>在瀏覽器中開啟連結</translation>
    </message>
    <message>
        <source>Open Issue</source>
        <translatorcomment>OpenCC 15678428</translatorcomment>
        <translation>開啟此期</translation>
    </message>
    <message>
        <source>Link</source>
        <translatorcomment>OpenCC aba1e20c</translatorcomment>
        <translation>連結</translation>
    </message>
    <message>
        <source>Open this issue in the editor</source>
        <translatorcomment>OpenCC 0fa7d0b9</translatorcomment>
        <translation>在編輯器裡開啟這一期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translatorcomment>OpenCC 205eb716</translatorcomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translatorcomment>OpenCC 90c771d1</translatorcomment>
        <translation>導讀</translation>
    </message>
    <message>
        <source> · </source>
        <translatorcomment>OpenCC 83b72abb</translatorcomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translatorcomment>OpenCC e1d3551d</translatorcomment>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>OpenCC 29f72e9b</translatorcomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translatorcomment>OpenCC 91fc8f70</translatorcomment>
        <translation>複製到「%1」</translation>
    </message>
    <message>
        <source>Add a copy of this item to the open issue; the arrow offers its other sections</source>
        <translatorcomment>OpenCC 4bdb071d</translatorcomment>
        <translation>把這一條複製到正在編輯的這一期；箭頭裡可選別的欄目</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveHitModel</name>
    <message>
        <source> · </source>
        <translatorcomment>OpenCC 83b72abb</translatorcomment>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchivePanel</name>
    <message>
        <source>Search titles, sources, summaries</source>
        <translatorcomment>OpenCC f7b613dd</translatorcomment>
        <translation>搜尋標題、來源、摘要</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translatorcomment>OpenCC e6b738f1</translatorcomment>
        <translation>搜尋往期</translation>
    </message>
    <message>
        <source>Copy to the open issue</source>
        <translatorcomment>OpenCC a73fffcb</translatorcomment>
        <translation>複製到正在編輯的這一期</translation>
    </message>
    <message>
        <source>Issues by year</source>
        <translatorcomment>OpenCC e434e58d</translatorcomment>
        <translation>各年往期</translation>
    </message>
    <message>
        <source>Items that were found</source>
        <translatorcomment>OpenCC 0c4a018d</translatorcomment>
        <translation>找到的條目</translation>
    </message>
    <message>
        <source>There are no earlier issues beside this one.</source>
        <translatorcomment>OpenCC 04c4b409</translatorcomment>
        <translation>這一期旁邊沒有往期。</translation>
    </message>
    <message>
        <source>Nothing in the archive holds these words.</source>
        <translatorcomment>OpenCC 7077edf4</translatorcomment>
        <translation>往期裡沒有找到這些詞。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) found</source>
        <translatorcomment>OpenCC 78075024</translatorcomment>
        <translation>
            <numerusform>找到 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translatorcomment>OpenCC 97010fb1</translatorcomment>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to</source>
        <translatorcomment>OpenCC b1cb533d</translatorcomment>
        <translation>複製到</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translatorcomment>OpenCC 8edcc698</translatorcomment>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Open Issue</source>
        <translatorcomment>OpenCC 15678428</translatorcomment>
        <translation>開啟此期</translation>
    </message>
</context>
<context>
    <name>Jianbao::ArchiveTreeModel</name>
    <message>
        <source>Undated</source>
        <translatorcomment>OpenCC 4756a60f</translatorcomment>
        <translation>無日期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n issue(s)</source>
        <translatorcomment>OpenCC a9fdaae7</translatorcomment>
        <translation>
            <numerusform>%1：%n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translatorcomment>OpenCC df2ff04b</translatorcomment>
        <translation>
            <numerusform>%1：%n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translatorcomment>OpenCC e1d3551d</translatorcomment>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>open in the editor</source>
        <translatorcomment>OpenCC 50a0cee8</translatorcomment>
        <translation>正在編輯</translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>OpenCC b562e92e</translatorcomment>
        <translation>已發表</translation>
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
    <name>Jianbao::CaptureDesk</name>
    <message>
        <source>There is no link here whose page could be fetched.</source>
        <translatorcomment>OpenCC c193de0b</translatorcomment>
        <translation>這裡沒有可以抓取的連結。</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translatorcomment>OpenCC d08454a8</translatorcomment>
        <translation>抓取的標題</translation>
    </message>
    <message>
        <source>source of the page</source>
        <translatorcomment>OpenCC ccfd00a0</translatorcomment>
        <translation>抓取的來源</translation>
    </message>
    <message>
        <source>tag of the page</source>
        <translatorcomment>OpenCC a56dc309</translatorcomment>
        <translation>抓取的標籤</translation>
    </message>
    <message>
        <source>lasting link of the page</source>
        <translatorcomment>OpenCC 7fc43c6d</translatorcomment>
        <translation>抓取的連結</translation>
    </message>
    <message>
        <source>summary of the page</source>
        <translatorcomment>OpenCC f43b6977</translatorcomment>
        <translation>抓取的摘要</translation>
    </message>
    <message>
        <source>The page says nothing that the item lacks.</source>
        <translatorcomment>OpenCC 3d93a6dc</translatorcomment>
        <translation>網頁上沒有條目還缺的內容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>OpenCC e24f0020</translatorcomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go There</source>
        <translatorcomment>OpenCC dcb7d532</translatorcomment>
        <translation>去看看</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Open the page in a browser, copy its text, and paste again.</source>
        <translatorcomment>OpenCC c0bbd443</translatorcomment>
        <translation>剪貼簿裡沒有文字。請在瀏覽器中開啟網頁，複製正文後再貼上。</translation>
    </message>
    <message>
        <source>paste text</source>
        <translatorcomment>OpenCC 0612359b</translatorcomment>
        <translation>貼上正文</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translatorcomment>OpenCC feb5721a</translatorcomment>
        <translation>正在抓取網頁…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>OpenCC a0451c97</translatorcomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translatorcomment>OpenCC 7bfd69e8</translatorcomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translatorcomment>OpenCC 0612359b</translatorcomment>
        <translation>貼上正文</translation>
    </message>
    <message numerus="yes">
        <source>%n of these links are in this issue already and were not added again.</source>
        <translatorcomment>OpenCC 85024d00</translatorcomment>
        <translation>
            <numerusform>其中 %n 個連結本期已有，沒有重複新增。</numerusform>
        </translation>
    </message>
    <message>
        <source>This link is in “%1” already: %2</source>
        <translatorcomment>OpenCC c0e32406</translatorcomment>
        <translation>這個連結已在「%1」中：%2</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translatorcomment>OpenCC 32128ec0</translatorcomment>
        <translation>仍然新增</translation>
    </message>
    <message>
        <source>The page has been read. It is filled in with your next edit, so that you can still redo what you have undone.</source>
        <translatorcomment>OpenCC 40bc6084</translatorcomment>
        <translation>頁面已讀完，會在下次編輯時填入，以便您仍可重做剛才復原的內容。</translation>
    </message>
    <message>
        <source>Fill In Now</source>
        <translatorcomment>OpenCC fca66951</translatorcomment>
        <translation>立即填入</translation>
    </message>
    <message numerus="yes">
        <source>%n of these links are in this issue already and stand there twice now.</source>
        <translatorcomment>OpenCC 17bf87ee</translatorcomment>
        <translation>
            <numerusform>其中 %n 個連結本期已有，現在各有兩條。</numerusform>
        </translation>
    </message>
    <message>
        <source>This link is in “%1” already, and stands there twice now: %2</source>
        <translatorcomment>OpenCC b9efa83f</translatorcomment>
        <translation>「%1」裡已有此連結，現在有兩條：%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckDelegate</name>
    <message>
        <source>Fix</source>
        <translatorcomment>OpenCC 795183f5</translatorcomment>
        <translation>修復</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckDesk</name>
    <message>
        <source>Fixed: %1.</source>
        <translatorcomment>OpenCC d491287f</translatorcomment>
        <translation>已修復：%1。</translation>
    </message>
    <message>
        <source>&amp;Show the Checks</source>
        <translatorcomment>OpenCC e97fcc65</translatorcomment>
        <translation>檢查面板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translatorcomment>OpenCC 77b07eae</translatorcomment>
        <translation>下一個問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translatorcomment>OpenCC 3c2bc2ef</translatorcomment>
        <translation>上一個問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translatorcomment>OpenCC db23ac80</translatorcomment>
        <translation>修復(&amp;F)</translation>
    </message>
    <message>
        <source>Fix the chosen problem, or the one at the cursor</source>
        <translatorcomment>OpenCC 2fb4e860</translatorcomment>
        <translation>修復選中的問題，或游標所在處的問題</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Kind</source>
        <translatorcomment>OpenCC b1b55eeb</translatorcomment>
        <translation>全部修復(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translatorcomment>OpenCC 330c861c</translatorcomment>
        <translation>忽略這一處(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Turn Off This Check</source>
        <translatorcomment>OpenCC 1d4003d9</translatorcomment>
        <translation>關閉這項檢查(&amp;T)</translation>
    </message>
    <message>
        <source>Fix &amp;All: %1</source>
        <translatorcomment>OpenCC 52f8817a</translatorcomment>
        <translation>全部修復：%1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Turn Off: %1</source>
        <translatorcomment>OpenCC b7ca4b25</translatorcomment>
        <translation>關閉檢查：%1(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n I&amp;gnored…</source>
        <translatorcomment>OpenCC be624dbf</translatorcomment>
        <translation>
            <numerusform>已忽略 %n 條(&amp;G)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translatorcomment>OpenCC 36fe24d8</translatorcomment>
        <translation>沒有發現問題。</translation>
    </message>
    <message>
        <source>The filter of the panel hides all problems.</source>
        <translatorcomment>OpenCC 85055f2b</translatorcomment>
        <translation>篩選隱藏了所有問題。</translation>
    </message>
    <message>
        <source>Only you can put this right: %1</source>
        <translatorcomment>OpenCC d4405b8b</translatorcomment>
        <translation>這一處要由你來改：%1</translation>
    </message>
    <message>
        <source>There is no problem here.</source>
        <translatorcomment>OpenCC 36387bed</translatorcomment>
        <translation>這裡沒有問題。</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translatorcomment>OpenCC 9e10fb0a</translatorcomment>
        <translation>修復：%1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translatorcomment>OpenCC 795183f5</translatorcomment>
        <translation>修復</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckKeeper</name>
    <message>
        <source>fix: %1</source>
        <translatorcomment>OpenCC 9e10fb0a</translatorcomment>
        <translation>修復：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckModel</name>
    <message>
        <source>Ending</source>
        <translatorcomment>OpenCC 6e88166a</translatorcomment>
        <translation>文末</translation>
    </message>
    <message>
        <source>Opening</source>
        <translatorcomment>OpenCC 799aefa3</translatorcomment>
        <translation>卷首</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translatorcomment>OpenCC 6c541e2a</translatorcomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translatorcomment>OpenCC c3350da3</translatorcomment>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translatorcomment>OpenCC 617ce69c</translatorcomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>OpenCC 6039df1d</translatorcomment>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Style</source>
        <translatorcomment>OpenCC c30ef9a9</translatorcomment>
        <translation>風格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>OpenCC 11db2d2c</translatorcomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
    <message>
        <source>, can be fixed</source>
        <translatorcomment>OpenCC 6bb68d3e</translatorcomment>
        <translation>，可修復</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckPanel</name>
    <message>
        <source>Show all problems</source>
        <translatorcomment>OpenCC 23ae49b3</translatorcomment>
        <translation>顯示所有問題</translation>
    </message>
    <message>
        <source>Checks</source>
        <translatorcomment>OpenCC 51206225</translatorcomment>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translatorcomment>OpenCC 75fadd1e</translatorcomment>
        <translation>篩選問題</translation>
    </message>
    <message>
        <source>Shows the problems that contain all of these words</source>
        <translatorcomment>OpenCC e35cba2b</translatorcomment>
        <translation>只顯示含有全部這些詞的問題</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translatorcomment>OpenCC 6a4158d5</translatorcomment>
        <translation>可做的操作</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <translatorcomment>OpenCC 7811701d</translatorcomment>
        <translation>關閉檢查面板</translation>
    </message>
    <message>
        <source>Problems of the issue</source>
        <translatorcomment>OpenCC 78354642</translatorcomment>
        <translation>本期的問題</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translatorcomment>OpenCC 36fe24d8</translatorcomment>
        <translation>沒有發現問題。</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translatorcomment>OpenCC 879fe698</translatorcomment>
        <translation>沒有符合篩選的問題。</translation>
    </message>
    <message>
        <source>%1: %2. Click to show or hide them.</source>
        <translatorcomment>OpenCC b40d7b8b</translatorcomment>
        <translation>%1：%2。點選顯示或隱藏。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>OpenCC e24f0020</translatorcomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::CheckStatus</name>
    <message>
        <source>Checks</source>
        <translatorcomment>OpenCC 51206225</translatorcomment>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, to do: %3, style: %4</source>
        <translatorcomment>OpenCC 1cd43272</translatorcomment>
        <translation>錯誤 %1，警告 %2，待辦 %3，風格 %4</translation>
    </message>
    <message>
        <source>Checks. %1</source>
        <translatorcomment>OpenCC 1c705613</translatorcomment>
        <translation>檢查。%1</translation>
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
    <name>Jianbao::ChosenBlock</name>
    <message>
        <source>New item</source>
        <translatorcomment>OpenCC ec190812</translatorcomment>
        <translation>新條目</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translatorcomment>OpenCC 849aaf65</translatorcomment>
        <translation>顯示全部條目</translation>
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
        <source>Choose an item in the list to edit it.</source>
        <translatorcomment>OpenCC bcee98e2</translatorcomment>
        <translation>在列表中選擇一個條目來編輯。</translation>
    </message>
    <message>
        <source>edit text</source>
        <translatorcomment>OpenCC 0e8d3c14</translatorcomment>
        <translation>編輯文字</translation>
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
    <name>Jianbao::CoverPicker</name>
    <message>
        <source>What is shown of the cover, 2.35:1</source>
        <translatorcomment>OpenCC 5f751f6e</translatorcomment>
        <translation>封面的 2.35:1 裁切</translation>
    </message>
    <message>
        <source>What is shown of the cover, square</source>
        <translatorcomment>OpenCC fdef9fac</translatorcomment>
        <translation>封面的方形裁切</translation>
    </message>
    <message>
        <source>From the Title</source>
        <translatorcomment>OpenCC ffa320b0</translatorcomment>
        <translation>用標題生成</translation>
    </message>
    <message>
        <source>A cover with the issue&apos;s title in the colour of the theme</source>
        <translatorcomment>OpenCC 6435daa3</translatorcomment>
        <translation>以主題色生成帶標題的封面</translation>
    </message>
    <message>
        <source>First Picture</source>
        <translatorcomment>OpenCC 9005997b</translatorcomment>
        <translation>文中首圖</translation>
    </message>
    <message>
        <source>The first picture of the article</source>
        <translatorcomment>OpenCC 7d882164</translatorcomment>
        <translation>文章的第一張圖片</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translatorcomment>OpenCC 400f5c2b</translatorcomment>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Choose a picture, or drop one here</source>
        <translatorcomment>OpenCC a7397d35</translatorcomment>
        <translation>選擇一張圖片，或拖到這裡</translation>
    </message>
    <message>
        <source>Paste</source>
        <translatorcomment>OpenCC f9eca4e8</translatorcomment>
        <translation>貼上</translation>
    </message>
    <message>
        <source>A picture from the clipboard (Ctrl+V)</source>
        <translatorcomment>OpenCC 21fa6550</translatorcomment>
        <translation>貼上剪貼簿中的圖片 (Ctrl+V)</translation>
    </message>
    <message>
        <source>First article of a message, 2.35:1</source>
        <translatorcomment>OpenCC af7dfb73</translatorcomment>
        <translation>頭條封面 2.35:1</translation>
    </message>
    <message>
        <source>When shared, 1:1</source>
        <translatorcomment>OpenCC 4f770e5e</translatorcomment>
        <translation>轉發與次條 1:1</translation>
    </message>
    <message>
        <source>Choose a Cover</source>
        <translatorcomment>OpenCC 799acf4c</translatorcomment>
        <translation>選擇封面</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translatorcomment>OpenCC 17a231d8</translatorcomment>
        <translation>圖片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translatorcomment>OpenCC b8d8d5d9</translatorcomment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>it is larger than 40 MB</source>
        <translatorcomment>OpenCC 151d5262</translatorcomment>
        <translation>超過 40 MB</translation>
    </message>
    <message>
        <source>The picture</source>
        <translatorcomment>OpenCC 9867031d</translatorcomment>
        <translation>這張圖片</translation>
    </message>
    <message>
        <source>%1 cannot be the cover: %2.</source>
        <translatorcomment>OpenCC ac088aa7</translatorcomment>
        <translation>%1 不能用作封面：%2。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translatorcomment>OpenCC f03ddf19</translatorcomment>
        <translation>剪貼簿中沒有圖片。</translation>
    </message>
</context>
<context>
    <name>Jianbao::CropView</name>
    <message>
        <source>Drag to choose what is shown. The wheel, + and − show more or less of it; the arrow keys move it.</source>
        <translatorcomment>OpenCC b9998cc1</translatorcomment>
        <translation>拖動以選擇顯示的部分。滾輪、+ 和 − 縮放，方向鍵移動。</translation>
    </message>
    <message>
        <source>No cover yet</source>
        <translatorcomment>OpenCC bfe584b9</translatorcomment>
        <translation>還沒有封面</translation>
    </message>
    <message>
        <source>%1 % of the width from %2 %, %3 % of the height from %4 %</source>
        <translatorcomment>OpenCC d1e173ce</translatorcomment>
        <translation>寬度的 %1 %，自 %2 % 起；高度的 %3 %，自 %4 % 起</translation>
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
    <name>Jianbao::DraftForm</name>
    <message>
        <source>Empty: WeChat takes the first 54 characters of the article</source>
        <translatorcomment>OpenCC 371b4480</translatorcomment>
        <translation>留空則取正文的前 54 個字</translation>
    </message>
    <message>
        <source>Closed</source>
        <translatorcomment>OpenCC accf562e</translatorcomment>
        <translation>不開放</translation>
    </message>
    <message>
        <source>Everyone may comment</source>
        <translatorcomment>OpenCC bbca1fb6</translatorcomment>
        <translation>所有人可留言</translation>
    </message>
    <message>
        <source>Followers may comment</source>
        <translatorcomment>OpenCC 638fcef4</translatorcomment>
        <translation>僅關注者可留言</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translatorcomment>OpenCC ffa5e8b9</translatorcomment>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translatorcomment>OpenCC fbe97ef9</translatorcomment>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translatorcomment>OpenCC 7c3372ae</translatorcomment>
        <translation>摘要(&amp;D)</translation>
    </message>
    <message>
        <source>Read &amp;more</source>
        <translatorcomment>OpenCC 312a0687</translatorcomment>
        <translation>閱讀原文(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translatorcomment>OpenCC 5066481a</translatorcomment>
        <translation>留言(&amp;O)</translation>
    </message>
    <message>
        <source>Where “Read more” (阅读原文) below the article leads</source>
        <translatorcomment>OpenCC dc599fd1</translatorcomment>
        <translation>文末「閱讀原文」指向的網址</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftNotes</name>
    <message>
        <source>Must be mended</source>
        <translatorcomment>OpenCC ab72babd</translatorcomment>
        <translation>必須修正</translation>
    </message>
    <message>
        <source>Warning</source>
        <translatorcomment>OpenCC 617ce69c</translatorcomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Remark</source>
        <translatorcomment>OpenCC 4d63443d</translatorcomment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translatorcomment>OpenCC c13fbda8</translatorcomment>
        <translation>發布之前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>OpenCC e24f0020</translatorcomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translatorcomment>OpenCC 4df05542</translatorcomment>
        <translation>轉到那裡</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftPreparation</name>
    <message>
        <source>it lies on another server and has not been loaded; load the remote pictures in the preview first</source>
        <translatorcomment>OpenCC 1e1460d2</translatorcomment>
        <translation>它在別的伺服器上，還沒有載入；請先在預覽中載入遠端圖片</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translatorcomment>OpenCC b8d8d5d9</translatorcomment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>larger than 40 MB</source>
        <translatorcomment>OpenCC 151d5262</translatorcomment>
        <translation>超過 40 MB</translation>
    </message>
    <message>
        <source>the pictures of the article have more than 200 MB in all</source>
        <translatorcomment>OpenCC 9eac7156</translatorcomment>
        <translation>文中圖片總共超過 200 MB</translation>
    </message>
    <message>
        <source>A picture within the text</source>
        <translatorcomment>OpenCC e57d43be</translatorcomment>
        <translation>正文內嵌的圖片</translation>
    </message>
    <message>
        <source>%1 goes as %2: WeChat does not take its format.</source>
        <translatorcomment>OpenCC a6dc31cb</translatorcomment>
        <translation>%1 將轉為 %2：微信不接受它的格式。</translation>
    </message>
    <message>
        <source>%1 is compressed from %2 to %3: WeChat takes less than 1 MB.</source>
        <translatorcomment>OpenCC b6d09f94</translatorcomment>
        <translation>%1 將從 %2 壓縮到 %3：微信只接受 1 MB 以下。</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftRecordView</name>
    <message>
        <source>Open in the WeChat Console</source>
        <translatorcomment>OpenCC a1ace372</translatorcomment>
        <translation>在公眾號後台開啟</translation>
    </message>
    <message>
        <source>Open the Preview</source>
        <translatorcomment>OpenCC 99bf2f2d</translatorcomment>
        <translation>開啟預覽</translation>
    </message>
    <message>
        <source>Article Is Out…</source>
        <translatorcomment>OpenCC 32b125b7</translatorcomment>
        <translation>文章已發出…</translation>
    </message>
    <message>
        <source>Copy the preview&apos;s address</source>
        <translatorcomment>OpenCC 82f73a57</translatorcomment>
        <translation>複製預覽網址</translation>
    </message>
    <message>
        <source>Enter the address of the published article: the list of past issues will lead there</source>
        <translatorcomment>OpenCC 001d6358</translatorcomment>
        <translation>填入已發出文章的網址，往期回顧會連結到它</translation>
    </message>
    <message>
        <source>Address of the published article</source>
        <translatorcomment>OpenCC 1a1912bc</translatorcomment>
        <translation>已發出文章的網址</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>OpenCC 4e027048</translatorcomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>In the draft box since %1</source>
        <translatorcomment>OpenCC 8816feca</translatorcomment>
        <translation>已發布到草稿箱 %1</translation>
    </message>
    <message>
        <source>It is not known whether the draft of %1 arrived; sending again finds out first</source>
        <translatorcomment>OpenCC d157a63b</translatorcomment>
        <translation>%1 的草稿是否送達尚不清楚；再次發布會先查明</translation>
    </message>
    <message>
        <source>The draft was deleted or published</source>
        <translatorcomment>OpenCC bfcf733e</translatorcomment>
        <translation>草稿已刪除或已發出</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translatorcomment>OpenCC 0cbadb49</translatorcomment>
        <translation>已發出：%1</translation>
    </message>
    <message>
        <source>A published article&apos;s address begins with https://mp.weixin.qq.com/s</source>
        <translatorcomment>OpenCC 37a3cc87</translatorcomment>
        <translation>已發出文章的網址以 https://mp.weixin.qq.com/s 開頭</translation>
    </message>
</context>
<context>
    <name>Jianbao::EarlierMarks</name>
    <message>
        <source>Already used in %1</source>
        <translatorcomment>OpenCC 6f35cf1a</translatorcomment>
        <translation>%1 已用過</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>OpenCC eaeaa383</translatorcomment>
        <translation>檢視</translation>
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
    <message>
        <source>The list of past issues holds something that is no issue, which would be lost: change it by hand.</source>
        <translatorcomment>OpenCC a97414a5</translatorcomment>
        <translation>往期回顧裡有不是往期的內容，重建會丟失它：請手工修改。</translation>
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
    <name>Jianbao::ErrorGate</name>
    <message>
        <source>%1: readers would see an error. %2</source>
        <translatorcomment>OpenCC bf34a5d5</translatorcomment>
        <translation>%1：讀者會看到一處錯誤。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: readers would see %n error(s). The first: %2</source>
        <translatorcomment>OpenCC 7d2dbf1e</translatorcomment>
        <translation>
            <numerusform>%1：讀者會看到 %n 處錯誤。第一處：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>OpenCC eaeaa383</translatorcomment>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>Jianbao::ErrorView</name>
    <message>
        <source>Open mp.weixin.qq.com</source>
        <translatorcomment>OpenCC 61fbece9</translatorcomment>
        <translation>開啟 mp.weixin.qq.com</translation>
    </message>
    <message>
        <source>Copy everything that is said here</source>
        <translatorcomment>OpenCC 9276836a</translatorcomment>
        <translation>複製這裡的全部內容</translation>
    </message>
    <message>
        <source>Add it there: mp.weixin.qq.com → 设置与开发 → 开发接口管理 → IP白名单. It works after a few minutes; an address that changes has to be added anew.</source>
        <translatorcomment>OpenCC 586ab483</translatorcomment>
        <translation>請在這裡新增：mp.weixin.qq.com → 設定與開發 → 開發介面管理 → IP白名單。幾分鐘後生效；地址變了要重新新增。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translatorcomment>OpenCC a7b97684</translatorcomment>
        <translation>複製 %1</translation>
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
    <name>Jianbao::FileDesk</name>
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
        <source>Open an Issue</source>
        <translatorcomment>OpenCC dcf63ee5</translatorcomment>
        <translation>開啟簡報</translation>
    </message>
    <message>
        <source>Save the Issue As</source>
        <translatorcomment>OpenCC 00944086</translatorcomment>
        <translation>簡報另存為</translation>
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
    <message>
        <source>Another program changed %1, and you have edits of the same lines that are not saved.</source>
        <translatorcomment>OpenCC fcbde48e</translatorcomment>
        <translation>其他程式改動了 %1，而你對同樣幾行也有未儲存的編輯。</translation>
    </message>
    <message>
        <source>Another program changed %1. Its changes now stand beside yours, which are not saved yet.</source>
        <translatorcomment>OpenCC 33457fa4</translatorcomment>
        <translation>其他程式改動了 %1。它的改動已併入，你的編輯也都還在，尚未儲存。</translation>
    </message>
    <message>
        <source>Another program changed %1. You see it as it is now.</source>
        <translatorcomment>OpenCC bf2c3e9c</translatorcomment>
        <translation>其他程式改動了 %1，現已顯示最新內容。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 is open in another window.</source>
        <translatorcomment>OpenCC 5cbe9e6b</translatorcomment>
        <translation>沒有儲存：%1 已在另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translatorcomment>OpenCC 4776146d</translatorcomment>
        <translation>顯示那個視窗</translation>
    </message>
</context>
<context>
    <name>Jianbao::FileMove</name>
    <message>
        <source>The file keeps its name: there is a file %1 already.</source>
        <translatorcomment>OpenCC 33a1e25f</translatorcomment>
        <translation>檔案未改名：已經有 %1 了。</translation>
    </message>
    <message>
        <source>The file keeps its name: it cannot be renamed to %1 (%2).</source>
        <translatorcomment>OpenCC 29a49677</translatorcomment>
        <translation>檔案未改名：無法改名為 %1（%2）。</translation>
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
    <name>Jianbao::GeneralPage</name>
    <message>
        <source>General</source>
        <translatorcomment>OpenCC 821ff85a</translatorcomment>
        <translation>通用</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translatorcomment>OpenCC ed449631</translatorcomment>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>The language changes when Jianbao starts the next time.</source>
        <translatorcomment>OpenCC 9697b92b</translatorcomment>
        <translation>下次啟動簡報時換用所選語言。</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translatorcomment>OpenCC cf111e8b</translatorcomment>
        <translation>外觀(&amp;A)：</translation>
    </message>
    <message>
        <source>Open the &amp;windows of last time</source>
        <translatorcomment>OpenCC 07efdd7f</translatorcomment>
        <translation>開啟上次的視窗(&amp;W)</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translatorcomment>OpenCC 514cf76b</translatorcomment>
        <translation>啟動時：</translation>
    </message>
    <message>
        <source>Each with its issue, in its place. Otherwise Jianbao starts with an empty window.</source>
        <translatorcomment>OpenCC 0046ce69</translatorcomment>
        <translation>每個視窗連同其中的簡報回到原處；否則從一個空視窗開始。</translation>
    </message>
    <message>
        <source>The system&apos;s (%1)</source>
        <translatorcomment>OpenCC 960ac904</translatorcomment>
        <translation>跟隨系統（%1）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translatorcomment>OpenCC 30e1863a</translatorcomment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>OpenCC c928537c</translatorcomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>OpenCC 1e29d47d</translatorcomment>
        <translation>深色</translation>
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
    <name>Jianbao::HintStrip</name>
    <message>
        <source>Got It</source>
        <translatorcomment>OpenCC fd4f2761</translatorcomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Show no more hints</source>
        <translatorcomment>OpenCC fc539f1d</translatorcomment>
        <translation>不再顯示提示</translation>
    </message>
    <message>
        <source>This sample is your own copy: change what you like. The article on the right follows each key.</source>
        <translatorcomment>OpenCC b42c86d2</translatorcomment>
        <translation>這份示例歸你自己，隨便改：右邊的文章隨每次按鍵更新。</translation>
    </message>
    <message>
        <source>“Copy for WeChat” takes the whole article along: paste it into the editor of your account.</source>
        <translatorcomment>OpenCC 4de8f5ac</translatorcomment>
        <translation>用「複製到公眾號」複製整篇文章，再貼上到公眾號後台。</translation>
    </message>
    <message>
        <source>Open an issue of yours with “Open…”, or drop it here. F1 lists every key.</source>
        <translatorcomment>OpenCC 28e3855d</translatorcomment>
        <translation>用「開啟…」開啟自己的簡報，或把它拖到這裡。按 F1 檢視全部按鍵。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>OpenCC ee364aa6</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Jianbao::IgnoredList</name>
    <message>
        <source>&amp;Check Again</source>
        <translatorcomment>OpenCC 02c5ae2e</translatorcomment>
        <translation>還原檢查(&amp;C)</translation>
    </message>
    <message>
        <source>Ignored Problems</source>
        <translatorcomment>OpenCC bade7cb0</translatorcomment>
        <translation>已忽略的問題</translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translatorcomment>OpenCC bade7cb0</translatorcomment>
        <translation>已忽略的問題</translation>
    </message>
    <message>
        <source>The newsletter&apos;s profile keeps these; nothing of it stands in the issue.</source>
        <translatorcomment>OpenCC 98704219</translatorcomment>
        <translation>這些記在簡報設定檔案裡，不會寫進正文。</translation>
    </message>
    <message>
        <source>%1 — switched off everywhere</source>
        <translatorcomment>OpenCC bb303c1a</translatorcomment>
        <translation>%1 — 已整項關閉</translation>
    </message>
    <message>
        <source>%1 — “%2”</source>
        <translatorcomment>OpenCC ccdeeabf</translatorcomment>
        <translation>%1 — 「%2」</translation>
    </message>
    <message>
        <source>%1 — “%2”, %3</source>
        <translatorcomment>OpenCC 4f03bbc5</translatorcomment>
        <translation>%1 — 「%2」，%3</translation>
    </message>
</context>
<context>
    <name>Jianbao::Ignoring</name>
    <message>
        <source>Ignored here: %1</source>
        <translatorcomment>OpenCC daa7ab15</translatorcomment>
        <translation>已忽略這一處：%1</translation>
    </message>
    <message>
        <source>No longer checked: %1</source>
        <translatorcomment>OpenCC 70d4da36</translatorcomment>
        <translation>不再檢查：%1</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translatorcomment>OpenCC 323b5cc7</translatorcomment>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueRename</name>
    <message>
        <source>The file is called %1 now.</source>
        <translatorcomment>OpenCC 2a913753</translatorcomment>
        <translation>檔案已改名為 %1。</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueTabs</name>
    <message>
        <source>Parts of the issue</source>
        <translatorcomment>OpenCC e3ff09e6</translatorcomment>
        <translation>這一期的各部分</translation>
    </message>
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
    <message>
        <source>Fetch Pages of Items</source>
        <translatorcomment>OpenCC b81d23cc</translatorcomment>
        <translation>抓取所選條目</translation>
    </message>
    <message>
        <source>Fetch Pages of All Bare Links</source>
        <translatorcomment>OpenCC 2c2deec8</translatorcomment>
        <translation>抓取全部連結</translation>
    </message>
    <message>
        <source>Stop Fetching</source>
        <translatorcomment>OpenCC f0ab468c</translatorcomment>
        <translation>停止抓取</translation>
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
    <message>
        <source>Fetch</source>
        <translatorcomment>OpenCC 2f221ffb</translatorcomment>
        <translation>抓取</translation>
    </message>
    <message>
        <source>Read the page and fill in the fields that are still empty</source>
        <translatorcomment>OpenCC 8e0ba0d8</translatorcomment>
        <translation>讀取網頁，補上還空著的欄位</translation>
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
    <message numerus="yes">
        <source>%n more</source>
        <translatorcomment>OpenCC 6ad2a0f9</translatorcomment>
        <translation>
            <numerusform>還有 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written</source>
        <translatorcomment>OpenCC 458913e3</translatorcomment>
        <translation>待寫</translation>
    </message>
    <message>
        <source>A note of what is still to come here.</source>
        <translatorcomment>OpenCC a05811db</translatorcomment>
        <translation>這裡還有內容待補。</translation>
    </message>
</context>
<context>
    <name>Jianbao::LedgerFollower</name>
    <message>
        <source>%1 is gone, and this is the same issue under another name: its draft in the WeChat account belongs to this file now.</source>
        <translatorcomment>OpenCC 9fa71cfa</translatorcomment>
        <translation>%1 已不存在，而本期內容與它相同，只是換了檔名：它在公眾號裡的草稿現在歸此檔案。</translation>
    </message>
    <message>
        <source>It Is Another Issue</source>
        <translatorcomment>OpenCC af6dde7f</translatorcomment>
        <translation>這是另一期</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkDesk</name>
    <message>
        <source>Check &amp;Links</source>
        <translatorcomment>OpenCC 8ce799a6</translatorcomment>
        <translation>檢查連結(&amp;L)</translation>
    </message>
    <message>
        <source>Follow each link of the issue, to see whether its page is there</source>
        <translatorcomment>OpenCC c2912d57</translatorcomment>
        <translation>逐個訪問本期連結，看網頁是否還在</translation>
    </message>
    <message>
        <source>Following the links: %1 of %2</source>
        <translatorcomment>OpenCC fecb2455</translatorcomment>
        <translation>正在訪問連結：%1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>OpenCC 024540de</translatorcomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The issue has no links to other sites.</source>
        <translatorcomment>OpenCC 9aaf30bb</translatorcomment>
        <translation>這期沒有指向外部網站的連結。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) followed: all of them lead to a page.</source>
        <translatorcomment>OpenCC 5a0fd581</translatorcomment>
        <translation>
            <numerusform>訪問了 %n 個連結，網頁都在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) want a look: they are listed among the problems.</source>
        <translatorcomment>OpenCC cc52d2ae</translatorcomment>
        <translation>
            <numerusform>%n 個連結需要看一下，已列在檢查結果裡。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n more can be edited in the Source tab.</source>
        <translatorcomment>OpenCC 7caadeba</translatorcomment>
        <translation>
            <numerusform>另有 %n 條，可在「原始碼」標籤中編輯。</numerusform>
        </translation>
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
        <source>%1[*] — Jianbao</source>
        <translatorcomment>OpenCC 53f7b0f3</translatorcomment>
        <translation>%1[*] — 簡報</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translatorcomment>OpenCC 7e7f8546</translatorcomment>
        <translation>還沒有複製</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translatorcomment>OpenCC 0da1172e</translatorcomment>
        <translation>仍然複製</translation>
    </message>
</context>
<context>
    <name>Jianbao::MarkdownEdit</name>
    <message>
        <source>That is too much to add at once. It can be pasted in the Source tab.</source>
        <translatorcomment>OpenCC 84772873</translatorcomment>
        <translation>一次加不了這麼多。可以貼上到「原始碼」裡。</translation>
    </message>
</context>
<context>
    <name>Jianbao::MarkupActions</name>
    <message>
        <source>&amp;Bold</source>
        <translatorcomment>OpenCC 758447df</translatorcomment>
        <translation>加粗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translatorcomment>OpenCC 65cf628a</translatorcomment>
        <translation>斜體(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translatorcomment>OpenCC dfa1aa27</translatorcomment>
        <translation>程式碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translatorcomment>OpenCC 0a8e391a</translatorcomment>
        <translation>連結(&amp;L)</translation>
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
    <name>Jianbao::NewIssueDesk</name>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n added (%1)</source>
        <translatorcomment>OpenCC 5c546fe3</translatorcomment>
        <translation>
            <numerusform>新增 %n 期（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed (%1)</source>
        <translatorcomment>OpenCC 58d4c678</translatorcomment>
        <translation>
            <numerusform>移除 %n 期（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mended (%1)</source>
        <translatorcomment>OpenCC fb0a72bb</translatorcomment>
        <translation>
            <numerusform>改正 %n 期（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>put in order</source>
        <translatorcomment>OpenCC 88e48ea0</translatorcomment>
        <translation>重新排列</translation>
    </message>
    <message>
        <source>&amp;New Issue…</source>
        <translatorcomment>OpenCC f2681c01</translatorcomment>
        <translation>新增一期(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;build Past Issues</source>
        <translatorcomment>OpenCC 1162fe15</translatorcomment>
        <translation>重建往期回顧(&amp;B)</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>OpenCC 1644b775</translatorcomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Begin the next issue: its frame, without items</source>
        <translatorcomment>OpenCC abb15fa3</translatorcomment>
        <translation>新增下一期：只有框架，沒有條目</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translatorcomment>OpenCC 1fd0d627</translatorcomment>
        <translation>重建</translation>
    </message>
    <message>
        <source>Make the list of past issues from the issues in this folder</source>
        <translatorcomment>OpenCC ebee921e</translatorcomment>
        <translation>按此資料夾裡的各期重新生成往期回顧</translation>
    </message>
    <message>
        <source>Folder of the Newsletter&apos;s Issues</source>
        <translatorcomment>OpenCC dc98e2a3</translatorcomment>
        <translation>簡報各期所在的資料夾</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translatorcomment>OpenCC 888365fb</translatorcomment>
        <translation>已新增 %1。</translation>
    </message>
    <message>
        <source>Give the issue its date first: the list holds what was published before it.</source>
        <translatorcomment>OpenCC 9ba586e7</translatorcomment>
        <translation>請先填寫這一期的日期：往期回顧列出它之前的各期。</translation>
    </message>
    <message>
        <source>rebuild past issues</source>
        <translatorcomment>OpenCC 2beef914</translatorcomment>
        <translation>重建往期回顧</translation>
    </message>
    <message>
        <source>The list of past issues is right as it is.</source>
        <translatorcomment>OpenCC 322d45a9</translatorcomment>
        <translation>往期回顧已是最新，無需改動。</translation>
    </message>
    <message>
        <source>Past issues rebuilt: %1.</source>
        <translatorcomment>OpenCC b3488466</translatorcomment>
        <translation>往期回顧已重建：%1。</translation>
    </message>
</context>
<context>
    <name>Jianbao::NewIssueDialog</name>
    <message>
        <source>&amp;Create</source>
        <translatorcomment>OpenCC e13a2fea</translatorcomment>
        <translation>新增(&amp;C)</translation>
    </message>
    <message>
        <source>New Issue</source>
        <translatorcomment>OpenCC 1407b2d6</translatorcomment>
        <translation>新增一期</translation>
    </message>
    <message>
        <source>Date of the issue</source>
        <translatorcomment>OpenCC 6f8d9337</translatorcomment>
        <translation>標題日期與檔名不符</translation>
    </message>
    <message>
        <source>Other &amp;Folder…</source>
        <translatorcomment>OpenCC 654b7f90</translatorcomment>
        <translation>其他資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>OpenCC 807a8250</translatorcomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>OpenCC 65a74349</translatorcomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Reading the earlier issues…</source>
        <translatorcomment>OpenCC 296d170e</translatorcomment>
        <translation>正在讀取往期…</translation>
    </message>
    <message>
        <source>This is the first issue in this folder.</source>
        <translatorcomment>OpenCC 81002171</translatorcomment>
        <translation>這是此資料夾裡的第一期。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier issue(s), the last one of %1.</source>
        <translatorcomment>OpenCC 04049cf5</translatorcomment>
        <translation>
            <numerusform>已有 %n 期，最近一期是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an issue of this date already. Choose another day.</source>
        <translatorcomment>OpenCC 6833c25e</translatorcomment>
        <translation>這一天已經有一期了，請另選日期。</translation>
    </message>
    <message>
        <source>There is an issue of this date already, under another name.</source>
        <translatorcomment>OpenCC 63ba3a86</translatorcomment>
        <translation>這一天已經有一期了，檔名不同。</translation>
    </message>
</context>
<context>
    <name>Jianbao::OpeningNote</name>
    <message>
        <source>Opening %1…</source>
        <translatorcomment>OpenCC 6131f93f</translatorcomment>
        <translation>正在開啟 %1…</translation>
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
    <name>Jianbao::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translatorcomment>OpenCC 69a5a21a</translatorcomment>
        <translation>隱私</translation>
    </message>
    <message>
        <source>&amp;Read the page for its title and summary</source>
        <translatorcomment>OpenCC 8e257784</translatorcomment>
        <translation>抓取網頁的標題和摘要(&amp;R)</translation>
    </message>
    <message>
        <source>When a link is pasted:</source>
        <translatorcomment>OpenCC 0d17d259</translatorcomment>
        <translation>貼上連結時：</translation>
    </message>
    <message>
        <source>The program asks the link&apos;s site for the page, as a browser would. Without it, the Fetch button does.</source>
        <translatorcomment>OpenCC 6febffbe</translatorcomment>
        <translation>程式會像瀏覽器一樣向連結所在的網站請求網頁。關閉後，只在點「抓取」時請求。</translation>
    </message>
    <message>
        <source>&amp;Forget the list</source>
        <translatorcomment>OpenCC cef387ff</translatorcomment>
        <translation>清除列表(&amp;F)</translation>
    </message>
    <message>
        <source>Recent files:</source>
        <translatorcomment>OpenCC 0adfb8a6</translatorcomment>
        <translation>最近開啟的檔案：</translation>
    </message>
    <message>
        <source>The issues opened lately, and where you were in each. The files themselves stay as they are.</source>
        <translatorcomment>OpenCC 38889e2f</translatorcomment>
        <translation>最近開啟的各期簡報，以及在每期裡停留的位置。檔案本身不變。</translation>
    </message>
    <message>
        <source>&amp;Ask in every issue again</source>
        <translatorcomment>OpenCC 03c27b03</translatorcomment>
        <translation>每期重新詢問(&amp;A)</translation>
    </message>
    <message>
        <source>Pictures of other servers:</source>
        <translatorcomment>OpenCC d166741a</translatorcomment>
        <translation>其他伺服器上的圖片：</translation>
    </message>
    <message>
        <source>They are loaded when you ask, and by themselves in the issues for which you said so.</source>
        <translatorcomment>OpenCC ca929047</translatorcomment>
        <translation>要求時才載入；在選擇了總是載入的各期中自動載入。</translation>
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
    <message>
        <source>a list of hosts: [&quot;arxiv.org&quot;, &quot;github.com&quot;]</source>
        <translatorcomment>OpenCC 74193b17</translatorcomment>
        <translation>網站列表，如 [&quot;arxiv.org&quot;, &quot;github.com&quot;]</translation>
    </message>
    <message>
        <source>a list of what checks need not tell</source>
        <translatorcomment>OpenCC 1170e0c7</translatorcomment>
        <translation>一個列表，寫明檢查時忽略什麼</translation>
    </message>
    <message>
        <source>a list of {&quot;check&quot;: &quot;…&quot;, &quot;text&quot;: &quot;…&quot;}</source>
        <translatorcomment>OpenCC ead1fb22</translatorcomment>
        <translation>由 {&quot;check&quot;: &quot;…&quot;, &quot;text&quot;: &quot;…&quot;} 組成的列表</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProfileDesk</name>
    <message>
        <source>No program was found that edits %1.</source>
        <translatorcomment>OpenCC 693e7f7f</translatorcomment>
        <translation>沒有找到可以編輯 %1 的程式。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProfileFile</name>
    <message>
        <source>“%1” could not be made.</source>
        <translatorcomment>OpenCC 3b128dbc</translatorcomment>
        <translation>無法新增「%1」。</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translatorcomment>OpenCC 5d35f8a9</translatorcomment>
        <translation>「%1」沒有改動。%2</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translatorcomment>OpenCC 9acfa817</translatorcomment>
        <translation>無法讀取。</translation>
    </message>
    <message>
        <source>The folder or the file cannot be written to.</source>
        <translatorcomment>OpenCC e67efa7a</translatorcomment>
        <translation>資料夾或檔案不可寫。</translation>
    </message>
</context>
<context>
    <name>Jianbao::PublishDesk</name>
    <message>
        <source>Send to the &amp;Draft Box…</source>
        <translatorcomment>OpenCC ea8958ce</translatorcomment>
        <translation>發布到草稿箱(&amp;D)…</translation>
    </message>
    <message>
        <source>Send to the Draft Box</source>
        <translatorcomment>OpenCC d9aff33e</translatorcomment>
        <translation>發布到草稿箱</translation>
    </message>
    <message>
        <source>Bring the article with its pictures into the draft box of the WeChat account</source>
        <translatorcomment>OpenCC cffce286</translatorcomment>
        <translation>把文章連同圖片放進公眾號的草稿箱</translation>
    </message>
    <message>
        <source>Sending the draft waits for an answer.</source>
        <translatorcomment>OpenCC bed5ac70</translatorcomment>
        <translation>發布草稿需要您回答一個問題。</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>OpenCC eaeaa383</translatorcomment>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Add the WeChat account first: choose “Add an Account…” above. Without one, copy the article and paste it into the WeChat editor.</source>
        <translatorcomment>OpenCC b13f46fa</translatorcomment>
        <translation>請先在上方選擇「新增帳號…」。沒有介面權限的帳號，可以複製文章，貼上到公眾號後台。</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translatorcomment>OpenCC 71480ec3</translatorcomment>
        <translation>檢查：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 characters, %n picture(s)</source>
        <translatorcomment>OpenCC 7939578a</translatorcomment>
        <translation>
            <numerusform>%1 / %2 字元，%n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>within the text</source>
        <translatorcomment>OpenCC 742fa443</translatorcomment>
        <translation>正文內嵌</translation>
    </message>
    <message>
        <source>The draft of %1 is not sent. %2</source>
        <translatorcomment>OpenCC 2835e4a4</translatorcomment>
        <translation>%1 的草稿沒有發布。%2</translation>
    </message>
    <message>
        <source>%1 is in the draft box.</source>
        <translatorcomment>OpenCC e2ccc1f6</translatorcomment>
        <translation>%1 已發布到草稿箱。</translation>
    </message>
    <message>
        <source>The draft of %1 is replaced.</source>
        <translatorcomment>OpenCC e7cb9f78</translatorcomment>
        <translation>已更新 %1 的草稿。</translation>
    </message>
    <message>
        <source>Open in the WeChat Console</source>
        <translatorcomment>OpenCC a1ace372</translatorcomment>
        <translation>在公眾號後台開啟</translation>
    </message>
    <message>
        <source>Kept: the list of past issues of later issues will lead to this article.</source>
        <translatorcomment>OpenCC 50979e49</translatorcomment>
        <translation>已儲存：以後各期的往期回顧會連結到這篇文章。</translation>
    </message>
</context>
<context>
    <name>Jianbao::PublishDialog</name>
    <message>
        <source>WeChat account</source>
        <translatorcomment>OpenCC 88a004b2</translatorcomment>
        <translation>公眾號</translation>
    </message>
    <message>
        <source>This account&apos;s settings and the test of its connection</source>
        <translatorcomment>OpenCC 6a83532b</translatorcomment>
        <translation>這個帳號的設定與連線測試</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translatorcomment>OpenCC 6327f41c</translatorcomment>
        <translation>公眾號(&amp;C)</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translatorcomment>OpenCC c13fbda8</translatorcomment>
        <translation>發布之前</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>OpenCC 0175b3c2</translatorcomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 to the Draft Box</source>
        <translatorcomment>OpenCC 6dbe585e</translatorcomment>
        <translation>發布 %1 到草稿箱</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translatorcomment>OpenCC e8711c70</translatorcomment>
        <translation>還沒有帳號</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translatorcomment>OpenCC ec9816c9</translatorcomment>
        <translation>新增帳號…</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button.</source>
        <translatorcomment>OpenCC 6a8a7d7d</translatorcomment>
        <translation>按下按鈕之前不會發送任何內容。</translation>
    </message>
    <message>
        <source>What is marked red has to be mended first.</source>
        <translatorcomment>OpenCC f5c31824</translatorcomment>
        <translation>請先修正標紅的問題。</translation>
    </message>
    <message>
        <source>&amp;Replace the Draft</source>
        <translatorcomment>OpenCC 97fe5103</translatorcomment>
        <translation>更新草稿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send to the Draft Box</source>
        <translatorcomment>OpenCC 788d2621</translatorcomment>
        <translation>發布到草稿箱(&amp;S)</translation>
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
    <name>Jianbao::SecretField</name>
    <message>
        <source>Hide the AppSecret</source>
        <translatorcomment>OpenCC a8b8e28b</translatorcomment>
        <translation>隱藏 AppSecret</translation>
    </message>
    <message>
        <source>Show the AppSecret</source>
        <translatorcomment>OpenCC 0a385ad7</translatorcomment>
        <translation>顯示 AppSecret</translation>
    </message>
</context>
<context>
    <name>Jianbao::SectionCommands</name>
    <message>
        <source>The issue has changed while the items were being dragged. Drag them once more.</source>
        <translatorcomment>OpenCC 0c042aa5</translatorcomment>
        <translation>拖動期間稿件有改動，請再拖一次。</translation>
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
    <name>Jianbao::SectionOffer</name>
    <message>
        <source>Links to %1 usually stand in “%2”.</source>
        <translatorcomment>OpenCC 19350f7e</translatorcomment>
        <translation>%1 的連結通常放在「%2」裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these links usually stand in other sections: %1.</source>
        <translatorcomment>OpenCC 25629f8b</translatorcomment>
        <translation>
            <numerusform>其中 %n 個連結通常放在其他欄目：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>OpenCC f5d99c16</translatorcomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Move There</source>
        <translatorcomment>OpenCC dc75d2a9</translatorcomment>
        <translation>移過去</translation>
    </message>
    <message>
        <source>Keep Here</source>
        <translatorcomment>OpenCC 6d038394</translatorcomment>
        <translation>留在這裡</translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translatorcomment>OpenCC 7bc78bae</translatorcomment>
        <translation>
            <numerusform>移動 %n 個條目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::SendView</name>
    <message>
        <source>Progress</source>
        <translatorcomment>OpenCC 08a28fce</translatorcomment>
        <translation>進度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translatorcomment>OpenCC 3a9b8976</translatorcomment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>AppSecret, for this session only</source>
        <translatorcomment>OpenCC 27ff7ad6</translatorcomment>
        <translation>AppSecret，僅本次使用</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translatorcomment>OpenCC 6eb986d5</translatorcomment>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Look for an earlier draft</source>
        <translatorcomment>OpenCC d86e9cbf</translatorcomment>
        <translation>尋找已有的草稿</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translatorcomment>OpenCC 7c5a0634</translatorcomment>
        <translation>圖片：%1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translatorcomment>OpenCC e86d2f64</translatorcomment>
        <translation>封面</translation>
    </message>
    <message>
        <source>Draft</source>
        <translatorcomment>OpenCC 035feb07</translatorcomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Making the article ready…</source>
        <translatorcomment>OpenCC 33d1f7ed</translatorcomment>
        <translation>正在準備文章…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>OpenCC a0451c97</translatorcomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translatorcomment>OpenCC 68940252</translatorcomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translatorcomment>OpenCC 03a397e8</translatorcomment>
        <translation>正在登入 %1…</translation>
    </message>
    <message>
        <source>Sending the cover…</source>
        <translatorcomment>OpenCC a64b8c5f</translatorcomment>
        <translation>正在傳送封面…</translation>
    </message>
    <message>
        <source>Sending the draft…</source>
        <translatorcomment>OpenCC 8b9bba07</translatorcomment>
        <translation>正在傳送草稿…</translation>
    </message>
    <message>
        <source>The draft is there. Asking for its preview…</source>
        <translatorcomment>OpenCC 5cc7f570</translatorcomment>
        <translation>草稿已送達，正在獲取預覽…</translation>
    </message>
    <message>
        <source>WeChat has it already</source>
        <translatorcomment>OpenCC 2fb59be2</translatorcomment>
        <translation>微信已有</translation>
    </message>
    <message>
        <source>left out</source>
        <translatorcomment>OpenCC 8f4a0644</translatorcomment>
        <translation>略去</translation>
    </message>
    <message>
        <source>Sending pictures: %1 of %2…</source>
        <translatorcomment>OpenCC 7462ba0f</translatorcomment>
        <translation>正在傳送圖片：%1 / %2…</translation>
    </message>
    <message>
        <source>The draft is not sent.</source>
        <translatorcomment>OpenCC 2b221a4b</translatorcomment>
        <translation>草稿沒有發布。</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>OpenCC c14b2ea3</translatorcomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send with This AppSecret</source>
        <translatorcomment>OpenCC 47af968c</translatorcomment>
        <translation>用這個 AppSecret 發布</translation>
    </message>
    <message>
        <source>Resume</source>
        <translatorcomment>OpenCC a6795ec2</translatorcomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translatorcomment>OpenCC 7bfd69e8</translatorcomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Sending was cancelled. What has arrived is kept and is not sent again.</source>
        <translatorcomment>OpenCC 158dbd52</translatorcomment>
        <translation>發布已取消。已送達的內容會保留，不會重複傳送。</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translatorcomment>OpenCC 0fe1e7df</translatorcomment>
        <translation>草稿不見了</translation>
    </message>
    <message>
        <source>The draft of this issue is not in the draft box any more: somebody deleted it, or it has been published. A new one can be made.</source>
        <translatorcomment>OpenCC 667ddee8</translatorcomment>
        <translation>本期的草稿已不在草稿箱中：可能被刪除，或已經發出。可以新增一篇。</translation>
    </message>
    <message>
        <source>Make a New Draft</source>
        <translatorcomment>OpenCC f68ab3d9</translatorcomment>
        <translation>新增草稿</translation>
    </message>
    <message>
        <source>Is one of these the draft of this issue?</source>
        <translatorcomment>OpenCC df973f43</translatorcomment>
        <translation>其中有本期的草稿嗎？</translation>
    </message>
    <message>
        <source>An earlier attempt broke off before WeChat&apos;s answer came, and the draft box holds drafts with this title. Replace the one that is this issue&apos;s, or make a new one.</source>
        <translatorcomment>OpenCC 9be32bc3</translatorcomment>
        <translation>上一次發布在收到微信回覆之前中斷，草稿箱中有同名的草稿。請選擇要更新的那一篇，或新增一篇。</translation>
    </message>
    <message>
        <source>Replace “%1” of %2</source>
        <translatorcomment>OpenCC 69fdcabe</translatorcomment>
        <translation>更新「%1」（%2）</translation>
    </message>
    <message>
        <source>It is not known whether an earlier attempt arrived. Looking into the draft box before anything is sent again; this may take a few minutes…</source>
        <translatorcomment>OpenCC 8ef7d7d7</translatorcomment>
        <translation>不知道上次傳送是否成功。正在檢視草稿箱，之後才會再次傳送；可能需要幾分鐘…</translation>
    </message>
    <message>
        <source>Looking for the draft of an earlier attempt…</source>
        <translatorcomment>OpenCC 3761a04d</translatorcomment>
        <translation>正在尋找上次傳送的草稿…</translation>
    </message>
    <message>
        <source>Send Anew Now</source>
        <translatorcomment>OpenCC 662f3eed</translatorcomment>
        <translation>立即重新發送</translation>
    </message>
    <message>
        <source>WeChat&apos;s answer was lost, and the draft is not in the draft box. It may still arrive: Jianbao keeps looking, and sends nothing before %1. Who does not want to wait may get two drafts.</source>
        <translatorcomment>OpenCC 4dd34c23</translatorcomment>
        <translation>微信的回覆丟失了，草稿箱裡還沒有這篇草稿。它可能稍後才到：簡報會繼續檢視，%1 之前不會再發送。若不等待，可能會出現兩篇草稿。</translation>
    </message>
</context>
<context>
    <name>Jianbao::SentView</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>OpenCC e24f0020</translatorcomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy the media_id</source>
        <translatorcomment>OpenCC ce03683f</translatorcomment>
        <translation>複製 media_id</translation>
    </message>
    <message>
        <source>Preview</source>
        <translatorcomment>OpenCC a792c09d</translatorcomment>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Copy the preview&apos;s address</source>
        <translatorcomment>OpenCC ee476472</translatorcomment>
        <translation>複製預覽地址</translation>
    </message>
    <message>
        <source>Open the preview in the browser</source>
        <translatorcomment>OpenCC 749780d9</translatorcomment>
        <translation>在瀏覽器中開啟預覽</translation>
    </message>
    <message>
        <source>Article</source>
        <translatorcomment>OpenCC 689f05e1</translatorcomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address</source>
        <translatorcomment>OpenCC dbcbc7c3</translatorcomment>
        <translation>複製文章地址</translation>
    </message>
    <message>
        <source>Open the article in the browser</source>
        <translatorcomment>OpenCC bb9a45a5</translatorcomment>
        <translation>在瀏覽器中開啟文章</translation>
    </message>
    <message>
        <source>Published</source>
        <translatorcomment>OpenCC b562e92e</translatorcomment>
        <translation>已發表</translation>
    </message>
</context>
<context>
    <name>Jianbao::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translatorcomment>OpenCC 3bf4d4b5</translatorcomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translatorcomment>OpenCC ff4f789d</translatorcomment>
        <translation>頁面</translation>
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
    <message>
        <source>Filter</source>
        <translatorcomment>OpenCC 3986adca</translatorcomment>
        <translation>篩選</translation>
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
    <message>
        <source>New Issue…</source>
        <translatorcomment>OpenCC 90825345</translatorcomment>
        <translation>新增一期…</translation>
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
    <message>
        <source>“%1” exists already and stays as it is.</source>
        <translatorcomment>OpenCC f0f8dcf5</translatorcomment>
        <translation>「%1」已經存在，未作改動。</translation>
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
    <name>Jianbao::TabCounts</name>
    <message>
        <source>%1, errors: %2, warnings: %3</source>
        <translatorcomment>OpenCC 59052e5b</translatorcomment>
        <translation>%1，錯誤 %2，警告 %3</translation>
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
        <source>Newsletter &amp;Profile…</source>
        <translatorcomment>OpenCC 476f3d91</translatorcomment>
        <translation>簡報設定檔案(&amp;P)…</translation>
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
    <message>
        <source>New &amp;Window</source>
        <translatorcomment>OpenCC d2e8e029</translatorcomment>
        <translation>新增視窗(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translatorcomment>OpenCC 42da9889</translatorcomment>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translatorcomment>OpenCC 79d6f75f</translatorcomment>
        <translation>關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Issue</source>
        <translatorcomment>OpenCC f0fe6ca7</translatorcomment>
        <translation>開啟示例簡報(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translatorcomment>OpenCC fc88b3d3</translatorcomment>
        <translation>檢查(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translatorcomment>OpenCC 6dc5f8fc</translatorcomment>
        <translation>格式(&amp;O)</translation>
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
    <message>
        <source>changes of another program</source>
        <translatorcomment>OpenCC a2122b09</translatorcomment>
        <translation>其他程式的改動</translation>
    </message>
</context>
<context>
    <name>Jianbao::WritingPage</name>
    <message>
        <source>Editing</source>
        <translatorcomment>OpenCC 3953b1a2</translatorcomment>
        <translation>編輯</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translatorcomment>OpenCC 0ef117fe</translatorcomment>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Of the fields and the source. The preview has a size of its own: zoom while you are in it.</source>
        <translatorcomment>OpenCC b0f34679</translatorcomment>
        <translation>用於表單和原始碼。預覽另有大小：游標在預覽中時縮放即可。</translation>
    </message>
    <message>
        <source>&amp;Scroll editor and preview together</source>
        <translatorcomment>OpenCC 00ab8173</translatorcomment>
        <translation>編輯與預覽同步滾動(&amp;S)</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translatorcomment>OpenCC 2565db43</translatorcomment>
        <translation>預覽：</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>OpenCC a7f987da</translatorcomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translatorcomment>OpenCC 0107ab30</translatorcomment>
        <translation>原大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename the file when the date of the issue changes</source>
        <translatorcomment>OpenCC 7acaf6a5</translatorcomment>
        <translation>日期改變時重新命名檔案(&amp;R)</translation>
    </message>
    <message>
        <source>Date:</source>
        <translatorcomment>OpenCC 542f62e1</translatorcomment>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Only where the file is named after the date. Undo gives the old name back.</source>
        <translatorcomment>OpenCC 3d5e60c2</translatorcomment>
        <translation>僅限以日期命名的檔案；復原可還原原名。</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <source>It cannot be read as settings; it has to be put right first.</source>
        <translatorcomment>OpenCC 9557bf24</translatorcomment>
        <translation>它不是有效的設定檔案，請先改正。</translation>
    </message>
    <message>
        <source>“%1” in it is not what it should be; it has to be put right first.</source>
        <translatorcomment>OpenCC 02551451</translatorcomment>
        <translation>其中「%1」的寫法不對，請先改正。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring holds no AppSecret for this account.</source>
        <translatorcomment>OpenCC 0a2ae8d2</translatorcomment>
        <translation>金鑰環中沒有這個帳號的 AppSecret。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translatorcomment>OpenCC c4c044ea</translatorcomment>
        <translation>金鑰環已鎖定。</translation>
    </message>
    <message>
        <source>No keyring runs on this system.</source>
        <translatorcomment>OpenCC a1ffbd3f</translatorcomment>
        <translation>本機沒有執行金鑰環。</translation>
    </message>
    <message>
        <source>The keyring has not answered for five seconds.</source>
        <translatorcomment>OpenCC a71944f4</translatorcomment>
        <translation>金鑰環五秒內沒有回應。</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translatorcomment>OpenCC fec9e84f</translatorcomment>
        <translation>金鑰環拒絕訪問。</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translatorcomment>OpenCC a01c2fa8</translatorcomment>
        <translation>金鑰環出錯。</translation>
    </message>
    <message>
        <source>The keyring reports an error: %1</source>
        <translatorcomment>OpenCC 58c33156</translatorcomment>
        <translation>金鑰環出錯：%1</translation>
    </message>
    <message>
        <source>Please enter it.</source>
        <translatorcomment>OpenCC 3c73d505</translatorcomment>
        <translation>請輸入。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the AppSecret for this session only.</source>
        <translatorcomment>OpenCC 63de7b85</translatorcomment>
        <translation>請解鎖後重試，或僅為本次使用輸入 AppSecret。</translation>
    </message>
    <message>
        <source>GNOME Keyring, KWallet or KeePassXC would do. Until then the AppSecret can be used for this session only.</source>
        <translatorcomment>OpenCC 48c52a8c</translatorcomment>
        <translation>可以安裝 GNOME Keyring、KWallet 或 KeePassXC。在此之前，AppSecret 只能用於本次執行。</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window: answer it there and try again, or use the AppSecret for this session only.</source>
        <translatorcomment>OpenCC 920bb864</translatorcomment>
        <translation>它可能正在另一個視窗中詢問密碼：請在那裡回答後重試，或僅為本次使用輸入 AppSecret。</translation>
    </message>
    <message>
        <source>Allow it and try again, or use the AppSecret for this session only.</source>
        <translatorcomment>OpenCC 24a6d4cd</translatorcomment>
        <translation>請允許後重試，或僅為本次使用輸入 AppSecret。</translation>
    </message>
    <message>
        <source>The AppSecret can be used for this session only.</source>
        <translatorcomment>OpenCC 46c3d654</translatorcomment>
        <translation>AppSecret 只能用於本次執行。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translatorcomment>OpenCC b3258ed0</translatorcomment>
        <translation>%1%2</translation>
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
    <name>PictureUploads</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>OpenCC e24f0020</translatorcomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>a picture within the text</source>
        <translatorcomment>OpenCC 6b0638a0</translatorcomment>
        <translation>文中內嵌的圖片</translation>
    </message>
    <message>
        <source>The article has no title: write one.</source>
        <translatorcomment>OpenCC a6edb8bd</translatorcomment>
        <translation>沒有標題，請填寫。</translation>
    </message>
    <message>
        <source>The title has %1 characters: shorten it to %2.</source>
        <translatorcomment>OpenCC 7dc47b8d</translatorcomment>
        <translation>標題有 %1 個字，請縮短到 %2 個以內。</translation>
    </message>
    <message>
        <source>The title has %1 characters. WeChat promises to take %2; the editor on the web takes %3.</source>
        <translatorcomment>OpenCC b7fe5754</translatorcomment>
        <translation>標題有 %1 個字。微信介面只保證接受 %2 個，網頁後台可到 %3 個。</translation>
    </message>
    <message>
        <source>The author&apos;s name has %1 characters: shorten it to %2.</source>
        <translatorcomment>OpenCC 72bffb57</translatorcomment>
        <translation>作者有 %1 個字，請縮短到 %2 個以內。</translation>
    </message>
    <message>
        <source>The digest has %1 characters: shorten it to %2, or leave it empty.</source>
        <translatorcomment>OpenCC 7aafdef1</translatorcomment>
        <translation>摘要有 %1 個字，請縮短到 %2 個以內，或留空。</translation>
    </message>
    <message>
        <source>The article is empty.</source>
        <translatorcomment>OpenCC b82739c8</translatorcomment>
        <translation>正文是空的。</translation>
    </message>
    <message>
        <source>The article has %1: WeChat takes less than 1 MB. Leave something out, or choose a plainer theme.</source>
        <translatorcomment>OpenCC 5dfc0379</translatorcomment>
        <translation>正文有 %1，微信要求小於 1 MB。請刪減內容，或換一個更簡單的主題。</translation>
    </message>
    <message>
        <source>The article has %1 characters with its markup. WeChat promises to take %2; it may refuse this one.</source>
        <translatorcomment>OpenCC d5b3cb19</translatorcomment>
        <translation>正文連標籤有 %1 字元。微信只保證接受 %2，可能會拒絕。</translation>
    </message>
    <message>
        <source>The address of “Read more” must begin with https:// or http://.</source>
        <translatorcomment>OpenCC d15050a9</translatorcomment>
        <translation>「閱讀原文」的網址必須以 https:// 或 http:// 開頭。</translation>
    </message>
    <message>
        <source>The address of “Read more” is longer than 1 KB: leave it empty.</source>
        <translatorcomment>OpenCC 65bc7309</translatorcomment>
        <translation>「閱讀原文」的網址超過 1 KB，請留空。</translation>
    </message>
    <message>
        <source>The article has no cover: WeChat takes none without one.</source>
        <translatorcomment>OpenCC bff46bae</translatorcomment>
        <translation>沒有封面，微信不接受沒有封面的草稿。</translation>
    </message>
    <message>
        <source>The cover is no PNG, JPEG, GIF or BMP picture: choose another one.</source>
        <translatorcomment>OpenCC c162230d</translatorcomment>
        <translation>封面不是 PNG、JPEG、GIF 或 BMP 圖片，請換一張。</translation>
    </message>
    <message>
        <source>The cover has %1: WeChat takes up to 10 MB.</source>
        <translatorcomment>OpenCC a6695a7b</translatorcomment>
        <translation>封面有 %1，微信最多接受 10 MB。</translation>
    </message>
    <message>
        <source>What is to be shown of the cover lies outside of it.</source>
        <translatorcomment>OpenCC c4373c7a</translatorcomment>
        <translation>封面的裁剪範圍超出了圖片。</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translatorcomment>OpenCC 1575c5fe</translatorcomment>
        <translation>%1 不會發送：%2。</translation>
    </message>
    <message>
        <source>%1 is left out: there is nothing in it.</source>
        <translatorcomment>OpenCC 4741e947</translatorcomment>
        <translation>%1 不會發送：檔案是空的。</translation>
    </message>
    <message>
        <source>%1 is left out: WeChat takes no WebP. Save it as PNG or JPEG.</source>
        <translatorcomment>OpenCC 902d9b8d</translatorcomment>
        <translation>%1 不會發送：微信不接受 WebP，請存為 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>%1 is left out: it is no PNG, JPEG or GIF picture.</source>
        <translatorcomment>OpenCC 95a0ad66</translatorcomment>
        <translation>%1 不會發送：不是 PNG、JPEG 或 GIF 圖片。</translation>
    </message>
    <message>
        <source>%1 is left out: it has %2, WeChat takes up to 10 MB.</source>
        <translatorcomment>OpenCC 446682a6</translatorcomment>
        <translation>%1 不會發送：有 %2，微信最多接受 10 MB。</translation>
    </message>
    <message>
        <source>%1 is left out: it lies on another server, and WeChat shows no such pictures.</source>
        <translatorcomment>OpenCC 0434ad36</translatorcomment>
        <translation>%1 不會發送：它在別的伺服器上，微信不顯示這樣的圖片。</translation>
    </message>
</context>
<context>
    <name>PublishError</name>
    <message>
        <source>The AppSecret is not the one of this AppID (40001).</source>
        <translatorcomment>OpenCC 31242fba</translatorcomment>
        <translation>AppSecret 與這個 AppID 不符（40001）。</translation>
    </message>
    <message>
        <source>Copy it anew from mp.weixin.qq.com, where the AppID stands too. Resetting it there makes the one before invalid in every program.</source>
        <translatorcomment>OpenCC ff02ae02</translatorcomment>
        <translation>請到 mp.weixin.qq.com 檢視 AppID 的地方重新複製。在那裡重置後，舊的 AppSecret 在所有程式裡都會失效。</translation>
    </message>
    <message>
        <source>WeChat is too busy to answer just now (-1).</source>
        <translatorcomment>OpenCC d8ee5692</translatorcomment>
        <translation>微信系統繁忙（-1）。</translation>
    </message>
    <message>
        <source>Send again in a minute: what has arrived is not sent twice.</source>
        <translatorcomment>OpenCC 701d2a8c</translatorcomment>
        <translation>請過一分鐘再發送，已送達的不會重複傳送。</translation>
    </message>
    <message>
        <source>WeChat has ended this program&apos;s sign-in (40001).</source>
        <translatorcomment>OpenCC 90c1cf16</translatorcomment>
        <translation>微信已使本程式的登入憑證失效（40001）。</translation>
    </message>
    <message>
        <source>Another program may be signing in to the same account. Send again; if that does not help, check the AppSecret.</source>
        <translatorcomment>OpenCC d6019aa4</translatorcomment>
        <translation>可能有別的程式也在用這個公眾號。請再發送一次；若仍不行，請檢查 AppSecret。</translation>
    </message>
    <message>
        <source>WeChat does not know the access token that was sent (40014).</source>
        <translatorcomment>OpenCC e5da2b2a</translatorcomment>
        <translation>微信不認識這個 access token（40014）。</translation>
    </message>
    <message>
        <source>A new one did not help either. Send again; if it stays so, check AppID and AppSecret.</source>
        <translatorcomment>OpenCC 1b5561f6</translatorcomment>
        <translation>換新的也不行。請再發送一次；若仍如此，請檢查 AppID 和 AppSecret。</translation>
    </message>
    <message>
        <source>The access token had expired, and a new one too (42001).</source>
        <translatorcomment>OpenCC 8137deb0</translatorcomment>
        <translation>access token 已過期，新取的也過期了（42001）。</translation>
    </message>
    <message>
        <source>Send again. Another program may be signing in to the same account.</source>
        <translatorcomment>OpenCC 5595ee6d</translatorcomment>
        <translation>請再發送一次。可能有別的程式也在用這個公眾號。</translation>
    </message>
    <message>
        <source>WeChat knows no account with this AppID (40013).</source>
        <translatorcomment>OpenCC 60bd08b4</translatorcomment>
        <translation>沒有這個 AppID 的公眾號（40013）。</translation>
    </message>
    <message>
        <source>Copy the AppID anew from mp.weixin.qq.com; it begins with wx.</source>
        <translatorcomment>OpenCC 114ad6eb</translatorcomment>
        <translation>請到 mp.weixin.qq.com 重新複製 AppID，它以 wx 開頭。</translation>
    </message>
    <message>
        <source>The AppSecret is not valid (40125).</source>
        <translatorcomment>OpenCC 55fe237d</translatorcomment>
        <translation>AppSecret 無效（40125）。</translation>
    </message>
    <message>
        <source>It may have been reset. Copy it anew from mp.weixin.qq.com and store it with the account.</source>
        <translatorcomment>OpenCC 22eb2036</translatorcomment>
        <translation>它可能已被重置。請到 mp.weixin.qq.com 重新複製，並填入公眾號設定。</translation>
    </message>
    <message>
        <source>This computer&apos;s address %1 is not on the account&apos;s IP whitelist (40164).</source>
        <translatorcomment>OpenCC 0ca4316d</translatorcomment>
        <translation>本機地址 %1 不在公眾號的 IP 白名單裡（40164）。</translation>
    </message>
    <message>
        <source>Add it on mp.weixin.qq.com, where AppID and AppSecret stand, under IP whitelist (IP白名单). It works after a few minutes.</source>
        <translatorcomment>OpenCC 189a373c</translatorcomment>
        <translation>請到 mp.weixin.qq.com 檢視 AppID 和 AppSecret 的地方，把它加入 IP 白名單，幾分鐘後生效。</translation>
    </message>
    <message>
        <source>WeChat does not have this draft or its cover any more (40007).</source>
        <translatorcomment>OpenCC f366ba24</translatorcomment>
        <translation>微信裡已沒有這份草稿或它的封面（40007）。</translation>
    </message>
    <message>
        <source>Look into the draft box, then send again.</source>
        <translatorcomment>OpenCC fbccf10e</translatorcomment>
        <translation>請檢視草稿箱，然後再發送。</translation>
    </message>
    <message>
        <source>WeChat does not have this picture any more (40007).</source>
        <translatorcomment>OpenCC f8dadac2</translatorcomment>
        <translation>微信裡已沒有這張圖片（40007）。</translation>
    </message>
    <message>
        <source>Send again: it is uploaded anew.</source>
        <translatorcomment>OpenCC 55252eee</translatorcomment>
        <translation>請再發送一次，會重新上傳。</translation>
    </message>
    <message>
        <source>WeChat does not take this kind of picture (40005).</source>
        <translatorcomment>OpenCC 7cd7d89d</translatorcomment>
        <translation>微信不接受這種圖片（40005）。</translation>
    </message>
    <message>
        <source>Use PNG or JPEG in the article; a cover may be a GIF or BMP too.</source>
        <translatorcomment>OpenCC a9b83745</translatorcomment>
        <translation>正文請用 PNG 或 JPEG；封面還可以是 GIF 或 BMP。</translation>
    </message>
    <message>
        <source>A picture is too large for WeChat (40009).</source>
        <translatorcomment>OpenCC 7fa6cfa3</translatorcomment>
        <translation>圖片超過微信的大小限制（40009）。</translation>
    </message>
    <message>
        <source>Make it smaller: 1 MB in the article, 10 MB for the cover.</source>
        <translatorcomment>OpenCC 5c48f87e</translatorcomment>
        <translation>請縮小：正文圖片 1 MB 以內，封面 10 MB 以內。</translation>
    </message>
    <message>
        <source>WeChat cannot read the format of a picture (40137).</source>
        <translatorcomment>OpenCC 18ce821b</translatorcomment>
        <translation>微信無法識別圖片的格式（40137）。</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG; it may be damaged.</source>
        <translatorcomment>OpenCC a272e4ba</translatorcomment>
        <translation>請重新存為 PNG 或 JPEG，它可能已損壞。</translation>
    </message>
    <message>
        <source>The title is too long for WeChat (45003).</source>
        <translatorcomment>OpenCC 60ea956b</translatorcomment>
        <translation>標題超過微信的長度限制（45003）。</translation>
    </message>
    <message>
        <source>Shorten it to 32 characters; the editor on the web takes 64.</source>
        <translatorcomment>OpenCC 6a367cc5</translatorcomment>
        <translation>請縮短到 32 個字以內；網頁後台可到 64 個。</translation>
    </message>
    <message>
        <source>The digest is too long for WeChat (45004).</source>
        <translatorcomment>OpenCC 3cde79dd</translatorcomment>
        <translation>摘要超過微信的長度限制（45004）。</translation>
    </message>
    <message>
        <source>Shorten it to 128 characters, or leave it empty.</source>
        <translatorcomment>OpenCC 97a3ef64</translatorcomment>
        <translation>請縮短到 128 個字以內，或留空。</translation>
    </message>
    <message>
        <source>The author&apos;s name is too long for WeChat (45110).</source>
        <translatorcomment>OpenCC 9865d119</translatorcomment>
        <translation>作者超過微信的長度限制（45110）。</translation>
    </message>
    <message>
        <source>Shorten it to 16 characters.</source>
        <translatorcomment>OpenCC a1cc6500</translatorcomment>
        <translation>請縮短到 16 個字以內。</translation>
    </message>
    <message>
        <source>The account has used up what WeChat allows in a day (45009).</source>
        <translatorcomment>OpenCC b2d65237</translatorcomment>
        <translation>公眾號今天的介面次數已用完（45009）。</translation>
    </message>
    <message>
        <source>Send again tomorrow, or copy the article to the editor on the web.</source>
        <translatorcomment>OpenCC 298a64c0</translatorcomment>
        <translation>請明天再發送，或把文章複製到網頁後台。</translation>
    </message>
    <message>
        <source>WeChat does not give this account the right to do that (48001).</source>
        <translatorcomment>OpenCC b26fd930</translatorcomment>
        <translation>這個公眾號沒有此項介面權限（48001）。</translation>
    </message>
    <message>
        <source>Its rights stand on mp.weixin.qq.com under 接口权限; an account that is not verified has few. Copying the article always works.</source>
        <translatorcomment>OpenCC 7799b771</translatorcomment>
        <translation>權限列在 mp.weixin.qq.com 的「介面權限」裡，未認證的公眾號權限很少。複製文章的方式始終可用。</translation>
    </message>
    <message>
        <source>WeChat could not read what was sent (47001).</source>
        <translatorcomment>OpenCC 5735e274</translatorcomment>
        <translation>微信無法解析所傳送的內容（47001）。</translation>
    </message>
    <message>
        <source>That is this program&apos;s fault: please report it with the number below. Copying the article works meanwhile.</source>
        <translatorcomment>OpenCC 37094f16</translatorcomment>
        <translation>這是本程式的錯誤，請連同下面的編號告訴我們。這期間可以用複製的方式。</translation>
    </message>
    <message>
        <source>WeChat found nothing in what was sent (44003).</source>
        <translatorcomment>OpenCC 0d1040ba</translatorcomment>
        <translation>微信收到的內容是空的（44003）。</translation>
    </message>
    <message>
        <source>WeChat has refused this (%1).</source>
        <translatorcomment>OpenCC 255f4055</translatorcomment>
        <translation>微信拒絕了請求（%1）。</translation>
    </message>
    <message>
        <source>What WeChat said of it stands below.</source>
        <translatorcomment>OpenCC 50260c12</translatorcomment>
        <translation>微信給出的說明見下。</translation>
    </message>
    <message>
        <source>WeChat cannot be reached from here.</source>
        <translatorcomment>OpenCC 76b646c0</translatorcomment>
        <translation>無法連線微信。</translation>
    </message>
    <message>
        <source>Check the network connection, then send again.</source>
        <translatorcomment>OpenCC 38b4f2a6</translatorcomment>
        <translation>請檢查網路，然後再發送。</translation>
    </message>
    <message>
        <source>The connection to WeChat broke off.</source>
        <translatorcomment>OpenCC c6117865</translatorcomment>
        <translation>與微信的連線中斷了。</translation>
    </message>
    <message>
        <source>Send again: what has arrived is not sent twice.</source>
        <translatorcomment>OpenCC 27f976eb</translatorcomment>
        <translation>請再發送一次，已送達的不會重複傳送。</translation>
    </message>
    <message>
        <source>WeChat did not answer in time.</source>
        <translatorcomment>OpenCC 95d54f64</translatorcomment>
        <translation>微信沒有及時回應。</translation>
    </message>
    <message>
        <source>Send again when the network is better: what has arrived is not sent twice.</source>
        <translatorcomment>OpenCC 4c0e3aaa</translatorcomment>
        <translation>請在網路好些時再發送，已送達的不會重複傳送。</translation>
    </message>
    <message>
        <source>The connection to WeChat is not secure, so nothing was sent.</source>
        <translatorcomment>OpenCC 5f4ae53b</translatorcomment>
        <translation>與微信的連線不安全，什麼都沒有傳送。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. A network that looks into connections causes this too: try another one.</source>
        <translatorcomment>OpenCC 7bcf2ee9</translatorcomment>
        <translation>請檢查本機的日期和時間。會檢查連線內容的網路也會造成這種情況，請換一個網路。</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <translatorcomment>OpenCC a7329144</translatorcomment>
        <translation>代理沒有放行請求。</translation>
    </message>
    <message>
        <source>Check the proxy, and the name and password it asks for, in the settings.</source>
        <translatorcomment>OpenCC 2b910afd</translatorcomment>
        <translation>請在設定裡檢查代理及其使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>The request was sent elsewhere, and was not followed there.</source>
        <translatorcomment>OpenCC 6014dfba</translatorcomment>
        <translation>請求被轉到了別處，沒有繼續。</translation>
    </message>
    <message>
        <source>The network may want you to sign in: open any page in a browser, then send again.</source>
        <translatorcomment>OpenCC 43c9627d</translatorcomment>
        <translation>這個網路可能需要先登入：請在瀏覽器裡開啟任意網頁，然後再發送。</translation>
    </message>
    <message>
        <source>What came back is not an answer of WeChat.</source>
        <translatorcomment>OpenCC f7ad288f</translatorcomment>
        <translation>收到的不是微信的回應。</translation>
    </message>
    <message>
        <source>Something between this computer and WeChat may have answered. Check the network, then send again: what has arrived is not sent twice.</source>
        <translatorcomment>OpenCC c2027dab</translatorcomment>
        <translation>可能是中途的裝置作了回應。請檢查網路後再發送，已送達的不會重複傳送。</translation>
    </message>
    <message>
        <source>WeChat&apos;s server is in trouble.</source>
        <translatorcomment>OpenCC 8eab121d</translatorcomment>
        <translation>微信的伺服器出了問題。</translation>
    </message>
    <message>
        <source>Send again in a few minutes: what has arrived is not sent twice.</source>
        <translatorcomment>OpenCC 26b1b141</translatorcomment>
        <translation>請過幾分鐘再發送，已送達的不會重複傳送。</translation>
    </message>
    <message>
        <source>The article cannot be sent like this.</source>
        <translatorcomment>OpenCC 4c096090</translatorcomment>
        <translation>文章還不能傳送。</translation>
    </message>
    <message>
        <source>Mend what is named, then send again.</source>
        <translatorcomment>OpenCC fe91b8cd</translatorcomment>
        <translation>請改正上述問題，然後再發送。</translation>
    </message>
    <message>
        <source>No AppSecret is known for this account.</source>
        <translatorcomment>OpenCC bb35ea2e</translatorcomment>
        <translation>沒有這個公眾號的 AppSecret。</translation>
    </message>
    <message>
        <source>Enter it with the account.</source>
        <translatorcomment>OpenCC 49cd6ef4</translatorcomment>
        <translation>請在公眾號設定裡填寫。</translation>
    </message>
    <message>
        <source>The keyring that holds the AppSecret is locked or does not answer.</source>
        <translatorcomment>OpenCC 730cedbc</translatorcomment>
        <translation>存放 AppSecret 的鑰匙串已鎖定或沒有回應。</translation>
    </message>
    <message>
        <source>Unlock it, or enter the AppSecret for this session only.</source>
        <translatorcomment>OpenCC 644c9632</translatorcomment>
        <translation>請解鎖，或填寫僅供本次使用的 AppSecret。</translation>
    </message>
    <message>
        <source>This system has no keyring that could hold the AppSecret.</source>
        <translatorcomment>OpenCC 536826ea</translatorcomment>
        <translation>這個系統沒有可存放 AppSecret 的鑰匙串。</translation>
    </message>
    <message>
        <source>Enter the AppSecret for this session only.</source>
        <translatorcomment>OpenCC 33ec9f58</translatorcomment>
        <translation>請填寫僅供本次使用的 AppSecret。</translation>
    </message>
    <message>
        <source>This issue is being sent by another window or program.</source>
        <translatorcomment>OpenCC a76fbe11</translatorcomment>
        <translation>另一個視窗或程式正在傳送這一期。</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translatorcomment>OpenCC 997cfd16</translatorcomment>
        <translation>請等它結束。</translation>
    </message>
    <message>
        <source>What has been sent could not be written down, so nothing more is sent.</source>
        <translatorcomment>OpenCC af858918</translatorcomment>
        <translation>無法記錄已傳送的內容，因此不再繼續傳送。</translation>
    </message>
    <message>
        <source>Make room on the disk and see that its folder may be written to.</source>
        <translatorcomment>OpenCC 5818a164</translatorcomment>
        <translation>請騰出磁碟空間，並確認資料夾可寫。</translation>
    </message>
    <message>
        <source>The draft of this issue is not in the draft box any more: it was deleted or published.</source>
        <translatorcomment>OpenCC aeff24b5</translatorcomment>
        <translation>這一期的草稿已不在草稿箱裡：已刪除或已發表。</translation>
    </message>
    <message>
        <source>Say that a new draft is wanted, if one is.</source>
        <translatorcomment>OpenCC ca2e75fc</translatorcomment>
        <translation>如需新增草稿，請確認。</translation>
    </message>
    <message>
        <source>A draft with this title is in the draft box, and it is not known whether it is this issue&apos;s.</source>
        <translatorcomment>OpenCC c300b3b1</translatorcomment>
        <translation>草稿箱裡有同名的草稿，不能確定是不是這一期的。</translation>
    </message>
    <message>
        <source>Look into the draft box, then say whether it is to be replaced or a new one is wanted.</source>
        <translatorcomment>OpenCC 4c844c34</translatorcomment>
        <translation>請檢視草稿箱，再選擇取代它還是新增一份。</translation>
    </message>
    <message>
        <source>It is not known whether an earlier attempt has put the draft in the box.</source>
        <translatorcomment>OpenCC c6d36618</translatorcomment>
        <translation>不能確定上一次是否已把草稿放進草稿箱。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send again when WeChat can be asked, or look into the draft box.</source>
        <translatorcomment>OpenCC 056a00ca</translatorcomment>
        <translation>這次什麼都沒有傳送。請在能連上微信時再發送，或檢視草稿箱。</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translatorcomment>OpenCC ce066ac7</translatorcomment>
        <translation>已取消傳送。</translation>
    </message>
    <message>
        <source>WeChat has refused this.</source>
        <translatorcomment>OpenCC 6df2b45d</translatorcomment>
        <translation>微信拒絕了請求。</translation>
    </message>
    <message>
        <source>WeChat says: %1</source>
        <translatorcomment>OpenCC 2bead3bf</translatorcomment>
        <translation>微信的說明：%1</translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translatorcomment>OpenCC 296de1e1</translatorcomment>
        <translation>請求編號：%1</translation>
    </message>
    <message>
        <source>The draft has not arrived.</source>
        <translatorcomment>OpenCC 5f9d5ae1</translatorcomment>
        <translation>草稿沒有送達。</translation>
    </message>
    <message>
        <source>It is not in the draft box, and it is too late for it to come: send again.</source>
        <translatorcomment>OpenCC e0700735</translatorcomment>
        <translation>草稿箱裡沒有它，現在也不會再到了：請重新發送。</translation>
    </message>
</context>
<context>
    <name>SampleIssue</name>
    <message>
        <source>The sample could not be put into “%1”.</source>
        <translatorcomment>OpenCC f594cf54</translatorcomment>
        <translation>示例簡報沒能放進「%1」。</translation>
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
        <source>--size is written like 1440x900.</source>
        <translatorcomment>OpenCC cd3e1305</translatorcomment>
        <translation>--size 應寫成 1440x900 這樣。</translation>
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
    <message>
        <source>Open an empty window.</source>
        <translatorcomment>OpenCC b7f08db5</translatorcomment>
        <translation>開啟一個空視窗。</translation>
    </message>
    <message>
        <source>Start a program of its own, even when Jianbao is running.</source>
        <translatorcomment>OpenCC d5eeb121</translatorcomment>
        <translation>即使簡報已在執行，也另外啟動一個程式。</translation>
    </message>
    <message>
        <source>The issues to open, each in a window of its own.</source>
        <translatorcomment>OpenCC a72d835f</translatorcomment>
        <translation>要開啟的各期簡報，每期一個視窗。</translation>
    </message>
    <message>
        <source>--screenshot needs one issue to show.</source>
        <translatorcomment>OpenCC fc511c02</translatorcomment>
        <translation>--screenshot 需要指定一期簡報。</translation>
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
<context>
    <name>UploadPicture</name>
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
    <message>
        <source>empty</source>
        <translatorcomment>OpenCC b8e13736</translatorcomment>
        <translation>空檔案</translation>
    </message>
    <message>
        <source>larger than 40 MB</source>
        <translatorcomment>OpenCC 151d5262</translatorcomment>
        <translation>超過 40 MB</translation>
    </message>
    <message>
        <source>no PNG, JPEG, GIF, WebP or BMP picture</source>
        <translatorcomment>OpenCC c024806b</translatorcomment>
        <translation>不是 PNG、JPEG、GIF、WebP 或 BMP 圖片</translation>
    </message>
    <message>
        <source>a GIF of more than 10 MB</source>
        <translatorcomment>OpenCC 2f98c507</translatorcomment>
        <translation>GIF 超過 10 MB</translation>
    </message>
    <message>
        <source>WebP, which this system cannot read</source>
        <translatorcomment>OpenCC f5cd8bf5</translatorcomment>
        <translation>WebP，本機無法讀取</translation>
    </message>
    <message>
        <source>too large, even when compressed</source>
        <translatorcomment>OpenCC 0b25c427</translatorcomment>
        <translation>壓縮後仍然太大</translation>
    </message>
</context>
</TS>
