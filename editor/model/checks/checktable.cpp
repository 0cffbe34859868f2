#include "checktable.h"

namespace Jianbao::Checks {

const QList<const Check *> &all()
{
    static const QList<const Check *> checks = [] {
        QList<const Check *> found;
        for (const List list :
             {frame(), intro(), lists(), hardBreaks(), links(), emphasis(), punctuation(), unfinished(), labels(),
              sources(), tags(), arxiv(), weChatLinks(), weChatLimits(), duplicates(), archive(), pastIssues()}) {
            for (const Check &check : list)
                found.append(&check);
        }
        return found;
    }();
    return checks;
}

} // namespace Jianbao::Checks
