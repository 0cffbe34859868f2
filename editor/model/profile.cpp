#include "profile.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

const Profile &Profile::builtIn()
{
    static const Profile profile{
        .name = u"嵌入式AI简报"_s,
        .sections = {u"业界新闻"_s, u"论文"_s, u"开源项目"_s, u"博文"_s},
        .tagline = u"关注模型压缩、低比特量化、移动端推理加速优化、部署"_s,
        .introPrefix = u"导读"_s,
        .summaryLabels = {u"摘要"_s, u"Summary"_s},
        .textLabels = {u"论文"_s, u"标题"_s, u"作者"_s},
        .pastHeading = u"往期回顾"_s,
    };
    return profile;
}

} // namespace Jianbao
