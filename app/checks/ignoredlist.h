#pragma once

#include "profile.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Jianbao {

/// 已忽略: the places the newsletter ignores and the checks it has switched off, to take them back.
class IgnoredList : public QDialog
{
    Q_OBJECT

public:
    explicit IgnoredList(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);

    /// How many entries there are for a profile.
    static qsizetype count(const Profile &profile);

Q_SIGNALS:
    void heedRequested(const Jianbao::IgnoredPlace &place);
    void switchOnRequested(const QString &code);

private:
    void takeBack();

    Profile m_profile;
    QStringList m_off; ///< the codes of the first rows; behind them the profile's places
    QListWidget *m_list;
    QPushButton *m_takeBack;
};

} // namespace Jianbao
