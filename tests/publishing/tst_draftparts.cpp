#include "coverpainter.h"
#include "crop.h"
#include "draftcontent.h"
#include "draftproposal.h"
#include "draftrecordview.h"
#include "parser.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

Manuscript issue(const QByteArray &markdown)
{
    Manuscript made;
    made.path = u"/issues/2024-05-20.md"_s;
    made.snapshot.text = Text(markdown);
    made.snapshot.issue = std::make_shared<const Issue>(parseIssue(made.snapshot.text));
    made.snapshot.profile = std::make_shared<const Profile>(Profile::builtIn());
    return made;
}

bool isInside(const QRectF &crop)
{
    return crop.left() >= -1e-9 && crop.top() >= -1e-9 && crop.right() <= 1 + 1e-9 && crop.bottom() <= 1 + 1e-9;
}

double ratioOf(const QRectF &crop, QSizeF picture)
{
    return crop.width() * picture.width() / (crop.height() * picture.height());
}

} // namespace

/// The parts of a draft that need no window and no network.
class DraftPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cropsStayInsideAndKeepTheirRatio()
    {
        for (const QSizeF picture : {QSizeF(900, 383), QSizeF(100, 4000), QSizeF(5000, 20), QSizeF(383, 383)}) {
            for (const double ratio : {Crop::wideRatio, Crop::squareRatio}) {
                QRectF crop = Crop::largest(picture, ratio);
                const auto isRight = [&] {
                    return isInside(crop) && qAbs(ratioOf(crop, picture) - ratio) < 1e-6 * ratio;
                };
                QVERIFY(isRight());
                crop = Crop::moved(crop, 5, -5);
                QVERIFY(isRight());
                for (int i = 0; i < 60; ++i) {
                    crop = Crop::zoomed(crop, picture, ratio, i < 40 ? 0.9 : 1.3);
                    QVERIFY(isRight());
                }
                QCOMPARE(crop.size(), Crop::largest(picture, ratio).size());
                crop = Crop::fitted({0.2, 0.3, 0.5, 0.1}, picture, ratio);
                QVERIFY(isRight());
                crop = Crop::fitted({}, picture, ratio);
                QVERIFY(isRight());
            }
        }
    }

    void coversHoldAnyText()
    {
        const QStringList headlines{QString(),
                                    u"短"_s,
                                    QString(900, u'龘'),
                                    QString(900, u'W'),
                                    u"https://example.org/"_s + QString(300, u'a'),
                                    u"\u202e\n\t😀"_s};
        for (const QString &headline : headlines) {
            for (const QColor &accent : {QColor(), QColor(Qt::white), QColor(Qt::black), QColor(0xff, 0xff, 0)}) {
                const QImage cover = paintCover({headline, headline, headline}, accent, QFont());
                QCOMPARE(cover.size(), coverSize);
                // The margin stays free of letters: no white there.
                for (int y = 0; y < cover.height(); ++y)
                    QVERIFY(qGray(cover.pixel(8, y)) < 200);
            }
        }
        QCOMPARE(qRound(ratioOf(madeCoverSquare(), coverSize) * 100), 100);
    }

    void digestsArePlainAndShort()
    {
        QCOMPARE(digestFrom(u"**四篇**关于`内存`的[文章](https://example.org)。\n下一行"_s),
                 u"四篇关于内存的文章。 下一行"_s);
        const QString longText = QString(60, u'字') + u"。"_s + QString(60, u'句') + u"！"_s + QString(200, u'尾');
        const QString digest = digestFrom(longText);
        QVERIFY(Publish::countedCharacters(digest) <= Publish::mostDigest);
        QVERIFY(digest.endsWith(u'！'));
        QVERIFY(Publish::countedCharacters(digestFrom(u"😀"_s.repeated(500))) <= Publish::mostDigest);
        QVERIFY(Publish::countedCharacters(digestFrom(QString(2'000'000, u'>'))) <= Publish::mostDigest);
        QCOMPARE(digestFrom({}), QString());
    }

    void proposesThePageOfTheIssue()
    {
        const QByteArray markdown = "# 湖畔周报 (2024-05-20)：内存\n\n> 导读：好。\n";
        Manuscript manuscript = issue(markdown);
        QCOMPARE(DraftProposal::of(manuscript, {}).sourceUrl, QString()); // a relative address, of nobody knows where
        QCOMPARE(DraftProposal::of(manuscript, u"https://example.org/news/"_s).sourceUrl,
                 u"https://example.org/embedded-ai-report/2024-05-20.md"_s);
        Profile profile = Profile::builtIn();
        profile.past.issueUrl = u"https://example.org/lake/{date}"_s;
        manuscript.snapshot.profile = std::make_shared<const Profile>(profile);
        const DraftProposal proposal = DraftProposal::of(manuscript, {});
        QCOMPARE(proposal.sourceUrl, u"https://example.org/lake/2024-05-20"_s);
        QCOMPARE(proposal.cover.headline, u"内存"_s);
        profile.past.issueUrl = u"javascript:alert({date})"_s;
        manuscript.snapshot.profile = std::make_shared<const Profile>(profile);
        QCOMPARE(DraftProposal::of(manuscript, {}).sourceUrl, QString());
        QCOMPARE(DraftProposal::of(issue({}), {}).digest, QString());
    }

    void takesAddressesOfArticlesOnly()
    {
        QCOMPARE(articleAddress(u" http://mp.weixin.qq.com/s/AbC#rd\n"_s), u"https://mp.weixin.qq.com/s/AbC"_s);
        QCOMPARE(articleAddress(u"https://mp.weixin.qq.com/s?__biz=1&mid=2"_s),
                 u"https://mp.weixin.qq.com/s?__biz=1&mid=2"_s);
        for (const QString &other : {u"https://example.org/s/a"_s, u"https://mp.weixin.qq.com/cgi-bin/home"_s,
                                     QString(), u"javascript:1"_s, u"https://mp.weixin.qq.com.example.org/s/a"_s})
            QCOMPARE(articleAddress(other), QString());
    }
};

QTEST_MAIN(DraftPartsTest)
#include "tst_draftparts.moc"
