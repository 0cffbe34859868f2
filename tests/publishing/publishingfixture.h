#pragma once

#include "accountbook.h"
#include "accountsecrets.h"
#include "draftform.h"
#include "fakewechat.h"
#include "icons.h"
#include "imagefolder.h"
#include "ledger.h"
#include "manuscript.h"
#include "messagebar.h"
#include "parser.h"
#include "publishdesk.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// A newsletter's folder, settings, an account at a FakeWeChat and a window with a PublishDesk.
class PublishingFixture
{
public:
    static constexpr int patience = 20'000; ///< milliseconds

    PublishingFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
        QSettings().clear();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's own keyring is asked
        QDir(Jianbao::Publish::Ledger::standardFolder()).removeRecursively();
        for (const Jianbao::AccountEntry &left : Jianbao::AccountBook::accounts())
            Jianbao::AccountBook::remove(left.appId);
        QDir(folder.path()).mkdir(QStringLiteral("issues"));
        path = folder.filePath(QStringLiteral("issues/2024-05-20.md"));
        markdown = "# 湖畔周报 (2024-05-20)：小芯片上的大模型，以及它们吃掉的内存\n\n**每周一封**\n\n"
                   "> 导读：这一期有**四篇**关于内存的文章，[从量化](https://example.org)到分页。欢迎来信。\n\n"
                   "## 论文\n\n- [一种省内存的办法 | 湖畔](https://example.org/paper)  \n  摘要：把权重放在闪存里。\n\n"
                   "![图](one.png)\n\n![图](two.png)\n\n![缺](missing.png)\n";
        picture(QStringLiteral("one.png"), {640, 360}, 0x1f5fbf);
        picture(QStringLiteral("two.png"), {320, 480}, 0xb3261e);
    }

    Jianbao::AccountEntry account() const
    {
        return {.name = QStringLiteral("湖畔周报"),
                .appId = QString::fromLatin1(FakeWeChat::appId),
                .server = server.url().toString(),
                .proxy = QStringLiteral("none"),
                .author = QStringLiteral("编辑部")};
    }

    void addAccount()
    {
        Jianbao::AccountBook::put(account());
        secrets->keepForSession(account().appId, QString::fromLatin1(FakeWeChat::secret));
    }

    void picture(const QString &name, QSize size, QRgb colour) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        if (!image.save(folder.filePath(QStringLiteral("issues/") + name)))
            qFatal("the test's folder cannot be written");
    }

    Jianbao::Manuscript manuscript() const
    {
        using namespace Jianbao;
        Manuscript made;
        made.path = path;
        made.snapshot.text = Text(markdown);
        made.snapshot.issue = std::make_shared<const Issue>(parseIssue(made.snapshot.text));
        made.snapshot.profile = std::make_shared<const Profile>(Profile::builtIn());
        made.images = imageFolderOf(path);
        return made;
    }

    QTemporaryDir folder;
    FakeWeChat server;
    QString path;
    QByteArray markdown;
    std::shared_ptr<Jianbao::AccountSecrets> secrets = std::make_shared<Jianbao::AccountSecrets>();
};
