#include "accountdialog.h"

#include "accountbook.h"
#include "accountsecrets.h"
#include "errorview.h"
#include "look.h"
#include "secretfield.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QLineEdit *makeLine(const QString &name, const QString &placeholder = {})
{
    auto *const line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    Look::makeRoomy(line);
    return line;
}

QFormLayout *makeForm()
{
    auto *const form = new QFormLayout;
    form->setContentsMargins({});
    form->setHorizontalSpacing(Look::grid + Look::grid / 2);
    form->setVerticalSpacing(Look::grid);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// One line of the test's outcome.
QString line(ConnectionTest::State state, const QString &good, const QString &bad, const QString &unknown)
{
    switch (state) {
    case ConnectionTest::State::Good:
        return u"✓  "_s + good;
    case ConnectionTest::State::Bad:
        return u"✗  "_s + bad;
    case ConnectionTest::State::Unknown:
        break;
    }
    return u"–  "_s + unknown;
}

} // namespace

AccountDialog::AccountDialog(const AccountEntry &known, AccountSecrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_secrets(secrets)
    , m_name(makeLine(u"account-name"_s, tr("What you call it, for instance 嵌入式AI简报")))
    , m_appId(makeLine(u"app-id"_s, u"wx0123456789abcdef"_s))
    , m_secret(new SecretField)
    , m_secretNote(new QLabel)
    , m_author(makeLine(u"account-author"_s, tr("Proposed for each draft; may stay empty")))
    , m_more(new QToolButton)
    , m_test(new QPushButton(QIcon::fromTheme(u"network-connect"_s), tr("&Test the Connection")))
    , m_results(new QLabel)
    , m_error(new ErrorView)
    , m_session(new QPushButton(tr("Use for This &Session Only")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName("account"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(known.appId.isEmpty() ? tr("Add a WeChat Account") : tr("WeChat Account"));
    makeAdvanced();
    layOut();

    m_name->setText(known.name);
    m_appId->setText(known.appId);
    m_author->setText(known.author);
    m_server->setText(known.server);
    m_proxy->setText(known.proxy);
    m_patience->setValue(int(known.patience.count()));
    if (!known.appId.isEmpty())
        m_secret->setPlaceholderText(secrets.hasForSession(known.appId)
                                         ? tr("Given for this session; type to replace it")
                                         : tr("Kept in the keyring; type to replace it"));
    m_more->setChecked(!known.server.isEmpty() || !known.proxy.isEmpty() ||
                       known.patience != AccountEntry::usualPatience);

    connect(m_appId, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_appId->setText(cleanSecret(typed)); });
    connect(m_secret, &QLineEdit::textChanged, this, [this] {
        m_secretNote->setText(secretDoubt(m_secret->secret()));
        m_secretNote->setVisible(!m_secretNote->text().isEmpty());
    });
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_session, &QPushButton::clicked, this, [this] {
        m_secrets.keepForSession(entry().appId, m_secret->secret());
        finish();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus();
}

void AccountDialog::layOut()
{
    Look::makeMessage(m_secretNote);
    QFormLayout *const form = makeForm();
    const auto add = [&](const QString &label, QLineEdit *field, std::optional<AccountField> which) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
        if (!which)
            return;
        auto *const message = new QLabel;
        Look::makeMessage(message);
        m_messages.insert(*which, message);
        form->addRow({}, message);
        connect(field, &QLineEdit::textEdited, message, &QWidget::hide);
    };
    add(tr("&Name:"), m_name, AccountField::Name);
    add(tr("&AppID:"), m_appId, AccountField::AppId);
    add(tr("AppSe&cret:"), m_secret, std::nullopt);
    form->addRow({}, m_secretNote);
    auto *const where =
        new QLabel(tr("Both stand on mp.weixin.qq.com → 设置与开发 → 开发接口管理. The AppSecret is kept in "
                      "the system's keyring and nowhere else."));
    where->setWordWrap(true);
    Look::makeSecondary(where);
    form->addRow({}, where);
    add(tr("A&uthor:"), m_author, AccountField::Author);

    m_more->setText(tr("&Connection"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_advanced->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_advanced->setVisible(isOpen);
    });

    m_test->setObjectName("test"_L1);
    m_test->setAutoDefault(false);
    m_results->setObjectName("results"_L1);
    m_results->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_results->setTextFormat(Qt::PlainText);
    m_results->hide();
    m_error->hide();
    m_session->setObjectName("for-session"_L1);
    m_session->setAutoDefault(false);
    m_session->hide();
    m_buttons->addButton(m_test, QDialogButtonBox::ResetRole);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    column->setSpacing(Look::grid + Look::grid / 2);
    column->addLayout(form);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_advanced);
    column->addWidget(m_results);
    column->addWidget(m_error);
    column->addWidget(m_session, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_buttons);
    Look::tabAlong(m_buttons);
    setMinimumWidth(66 * Look::grid);
}

void AccountDialog::makeAdvanced()
{
    m_server = makeLine(u"server"_s, Publish::ApiSettings().base.toString());
    m_proxy = makeLine(u"proxy"_s, tr("The system's; or http://localhost:8080, or none"));
    m_patience = new QSpinBox;
    m_patience->setObjectName("patience"_L1);
    m_patience->setRange(int(AccountEntry::leastPatience.count()), int(AccountEntry::mostPatience.count()));
    m_patience->setSuffix(tr(" s"));

    m_advanced = new QWidget;
    QFormLayout *const form = makeForm();
    m_advanced->setLayout(form);
    const auto add = [&](const QString &label, QLineEdit *field, AccountField which) {
        form->addRow(label, field);
        auto *const message = new QLabel;
        Look::makeMessage(message);
        m_messages.insert(which, message);
        form->addRow({}, message);
        connect(field, &QLineEdit::textEdited, message, &QWidget::hide);
    };
    add(tr("Ser&ver:"), m_server, AccountField::Server);
    add(tr("&Proxy:"), m_proxy, AccountField::Proxy);
    form->addRow(tr("Longest &wait:"), m_patience);
}

bool AccountDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    // What appears below must not press the rest together: lines that wrap have no least height of their own.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isTaken;
}

AccountEntry AccountDialog::entry() const
{
    return {.name = m_name->text().trimmed(),
            .appId = m_appId->text().trimmed(),
            .server = m_server->text().trimmed(),
            .proxy = m_proxy->text().trimmed(),
            .patience = std::chrono::seconds(m_patience->value()),
            .author = m_author->text().trimmed()};
}

bool AccountDialog::check()
{
    const AccountEntry typed = entry();
    QList<AccountProblem> problems = problemsOf(typed);
    if (typed.appId != m_known.appId && AccountBook::find(typed.appId))
        problems.append({AccountField::AppId, tr("There is an account with this AppID already.")});
    for (QLabel *const message : std::as_const(m_messages))
        message->hide();
    for (const AccountProblem &problem : std::as_const(problems)) {
        if (problem.field == AccountField::Server || problem.field == AccountField::Proxy)
            m_more->setChecked(true);
        Look::showError(m_messages.value(problem.field), problem.message);
    }
    return problems.isEmpty();
}

void AccountDialog::setBusy(const QString &doing)
{
    m_error->hide();
    m_session->hide();
    const bool isBusy = !doing.isEmpty();
    m_results->setText(doing);
    m_results->setVisible(isBusy);
    m_test->setEnabled(!isBusy);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!isBusy);
}

void AccountDialog::save()
{
    if (!check())
        return;
    const AccountEntry typed = entry();
    const QString secret = m_secret->secret();
    if (secret.isEmpty()) {
        if (!m_known.appId.isEmpty() && typed.appId != m_known.appId) {
            m_secretNote->show();
            Look::showError(m_secretNote, tr("Another AppID has an AppSecret of its own: please enter it."));
            return;
        }
        finish(); // it can be asked for when it is needed
        return;
    }
    setBusy(tr("Waiting for the keyring…"));
    m_secrets.keep(typed.appId, secret, this, [this](const std::expected<void, KeyringProblem> &done) {
        setBusy({});
        if (done)
            finish();
        else
            offerSession(tr("The AppSecret is not kept. %1").arg(done.error().happened()), done.error().advice());
    });
}

void AccountDialog::offerSession(const QString &happened, const QString &advice)
{
    m_error->show(happened, advice);
    m_session->setVisible(!m_secret->secret().isEmpty());
    m_session->setFocus();
}

void AccountDialog::finish()
{
    const AccountEntry typed = entry();
    AccountBook::put(typed, m_known.appId);
    if (!m_known.appId.isEmpty() && m_known.appId != typed.appId)
        m_secrets.forget(m_known.appId, this, [](const std::expected<void, KeyringProblem> &) {});
    m_secret->clearSecret();
    Q_EMIT saved(typed.appId);
    accept();
}

void AccountDialog::test()
{
    if (!check())
        return;
    const AccountEntry typed = entry();
    Publish::SecretSource *source = &m_secrets;
    if (const QString secret = m_secret->secret(); !secret.isEmpty()) {
        auto given = std::make_unique<Publish::SessionSecrets>();
        given->keep(typed.appId, Publish::Secret(secret.toUtf8()));
        source = given.get();
        m_running.reset();
        m_typed = std::move(given);
    }
    setBusy(tr("Asking WeChat…"));
    m_running = std::make_unique<ConnectionTest>(typed, *source);
    connect(m_running.get(), &ConnectionTest::finished, this, &AccountDialog::showOutcome);
    m_running->start();
}

void AccountDialog::showOutcome(const ConnectionTest::Outcome &outcome)
{
    m_running.release()->deleteLater(); // it is telling this
    setBusy({});
    const QString unknown = tr("not known yet");
    m_results->setText(
        line(outcome.credentials, tr("AppID and AppSecret are right"), tr("AppID and AppSecret do not go together"),
             tr("AppID and AppSecret: %1").arg(unknown)) +
        u'\n' +
        line(outcome.whitelist, tr("This computer's address is on the IP whitelist"),
             tr("This computer's address is not on the IP whitelist"), tr("IP whitelist: %1").arg(unknown)) +
        u'\n' +
        line(outcome.drafts, tr("The account may use the draft box; it holds %n draft(s)", nullptr, outcome.draftCount),
             tr("The account may not use the draft box"), tr("Right to the draft box: %1").arg(unknown)));
    m_results->show();
    if (outcome.error)
        m_error->show(*outcome.error);
}

} // namespace Jianbao
