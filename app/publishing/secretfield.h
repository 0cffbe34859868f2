#pragma once

#include <QLineEdit>

namespace Jianbao {

/// Where an AppSecret is typed or pasted: masked, until the eye at its end is pressed; what is pasted is cleaned of
/// spaces and line ends. Gives nothing to the clipboard while it is masked, and keeps no history.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// The cleaned secret; empty when nothing was typed.
    QString secret() const;
    void clearSecret();

private:
    void showPlain(bool isPlain);

    QAction *m_eye;
};

} // namespace Jianbao
