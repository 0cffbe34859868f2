#include "secretfield.h"

#include "accountentry.h"
#include "look.h"

#include <QAction>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Jianbao {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(QIcon::fromTheme(u"password-show-on"_s), QLineEdit::TrailingPosition))
{
    setObjectName("secret"_L1);
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    Look::makeRoomy(this);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &SecretField::showPlain);
    showPlain(false);
    // A line edit drops line ends by itself, spaces within stay.
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QString clean = cleanSecret(typed);
        if (clean == typed)
            return;
        const int cursor = int(cleanSecret(QStringView(typed).first(cursorPosition())).size());
        setText(clean);
        setCursorPosition(cursor);
    });
}

QString SecretField::secret() const
{
    return cleanSecret(text());
}

void SecretField::clearSecret()
{
    m_eye->setChecked(false);
    setText({});
}

void SecretField::showPlain(bool isPlain)
{
    setEchoMode(isPlain ? Normal : Password);
    m_eye->setIcon(QIcon::fromTheme(isPlain ? u"password-show-off"_s : u"password-show-on"_s));
    m_eye->setText(isPlain ? tr("Hide the AppSecret") : tr("Show the AppSecret"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace Jianbao
