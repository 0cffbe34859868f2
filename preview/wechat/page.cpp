#include "htmlwriter.h"
#include "renderer.h"

namespace Jianbao::WeChat {

QByteArray page(QByteArrayView article, const QString &title)
{
    // The page may show pictures and its own styles, and do nothing else.
    static constexpr QByteArrayView head =
        "<!DOCTYPE html>\n"
        "<html lang=\"zh-CN\">\n"
        "<head>\n"
        "<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "img-src 'self' file: data: https: http:; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<style>\n"
        "body { margin: 0; background: #ededed; }\n"
        "main { box-sizing: border-box; max-width: 414px; min-height: 100vh; margin: 0 auto; padding: 20px 16px; "
        "background: #fff; overflow-wrap: break-word; }\n"
        "</style>\n"
        "<title>";

    std::string escapedTitle;
    appendEscapedText(escapedTitle, title.toUtf8());
    QByteArray html = head.toByteArray();
    html += escapedTitle;
    html += "</title>\n</head>\n<body>\n<main>";
    html += article;
    html += "</main>\n</body>\n</html>\n";
    return html;
}

} // namespace Jianbao::WeChat
