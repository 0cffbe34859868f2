#include "coverpicker.h"

#include "background.h"
#include "crop.h"
#include "cropview.h"
#include "look.h"
#include "uploadpicture.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int mostShown = 1200; ///< pixels of a picture to choose a part of

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// To a ten-thousandth: WeChat reads plain decimals.
Publish::Crop cropOf(const QRectF &part)
{
    const auto plain = [](double fraction) { return std::round(std::clamp(fraction, 0.0, 1.0) * 10'000) / 10'000; };
    return {plain(part.left()), plain(part.top()), plain(part.right()), plain(part.bottom())};
}

QRectF rectOf(const Publish::Crop &crop)
{
    return {QPointF(crop.left, crop.top), QPointF(crop.right, crop.bottom)};
}

QLabel *makeCaption(const QString &text)
{
    auto *const label = new QLabel(text);
    Look::makeSecondary(label);
    return label;
}

} // namespace

CoverPicker::CoverPicker(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_wide(new CropView(Crop::wideRatio, tr("What is shown of the cover, 2.35:1")))
    , m_square(new CropView(Crop::squareRatio, tr("What is shown of the cover, square")))
    , m_note(new QLabel)
{
    setAcceptDrops(true);
    m_wide->setObjectName("wide-crop"_L1);
    m_square->setObjectName("square-crop"_L1);
    Look::makeMessage(m_note);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Look::grid / 2);
    const auto add = [&](const QString &name, const QString &icon, const QString &text, const QString &toolTip) {
        auto *const button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(QIcon::fromTheme(icon));
        button->setText(text);
        button->setToolTip(toolTip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
        return button;
    };
    const auto addKind = [&](CoverKind kind, QToolButton *button) {
        button->setCheckable(true);
        m_kinds->addButton(button, int(kind));
    };
    auto *const made = add(u"made-cover"_s, u"draw-text"_s, tr("From the Title"),
                           tr("A cover with the issue's title in the colour of the theme"));
    auto *const first =
        add(u"first-picture"_s, u"view-preview"_s, tr("First Picture"), tr("The first picture of the article"));
    auto *const file =
        add(u"cover-file"_s, u"document-open"_s, tr("Picture…"), tr("Choose a picture, or drop one here"));
    auto *const pasted =
        add(u"paste-cover"_s, u"edit-paste"_s, tr("Paste"), tr("A picture from the clipboard (Ctrl+V)"));
    addKind(CoverKind::Made, made);
    addKind(CoverKind::FirstPicture, first);
    addKind(CoverKind::File, file);
    buttons->addStretch();

    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Look::grid);
    grid->setVerticalSpacing(Look::grid / 2);
    grid->addLayout(buttons, 0, 0);
    grid->addWidget(m_note, 1, 0);
    grid->addWidget(makeCaption(tr("First article of a message, 2.35:1")), 2, 0);
    grid->addWidget(m_wide, 3, 0);
    grid->addWidget(makeCaption(tr("When shared, 1:1")), 4, 0);
    grid->addWidget(m_square, 5, 0);
    grid->setRowStretch(3, 3);
    grid->setRowStretch(5, 2);

    // A button that cannot do what it says must not stay pressed.
    connect(made, &QToolButton::clicked, this, &CoverPicker::make);
    connect(first, &QToolButton::clicked, this, &CoverPicker::takeFirstPicture);
    connect(file, &QToolButton::clicked, this, [this] {
        m_kinds->button(int(m_kind))->setChecked(true);
        askForFile();
    });
    connect(pasted, &QToolButton::clicked, this, &CoverPicker::paste);
    connect(m_wide, &CropView::cropChanged, this, &CoverPicker::changed);
    connect(m_square, &CropView::cropChanged, this, &CoverPicker::changed);
    m_thread.setMaxThreadCount(1);
    made->setChecked(true);
    first->setEnabled(false);
}

CoverPicker::~CoverPicker()
{
    m_thread.waitForDone();
}

void CoverPicker::setText(const CoverText &text, const QColor &accent)
{
    if (text == m_text && accent == m_accent)
        return;
    m_text = text;
    m_accent = accent;
    if (m_kind == CoverKind::Made)
        make();
}

void CoverPicker::setFirstPicture(const QByteArray &bytes)
{
    if (bytes == m_first)
        return;
    m_first = bytes;
    m_kinds->button(int(CoverKind::FirstPicture))->setEnabled(!bytes.isEmpty());
    if (m_kind == CoverKind::FirstPicture)
        takeFirstPicture();
}

void CoverPicker::choose(const KeptCover &kept)
{
    m_kept = kept;
    if (kept.kind == CoverKind::File && !(kept.file.isEmpty() && kept.copy.isEmpty()))
        read(kept.file.isEmpty() ? kept.copy : kept.file, kept.file);
    else if (kept.kind == CoverKind::FirstPicture && !m_first.isEmpty())
        takeFirstPicture();
    else if (kept.kind == CoverKind::FirstPicture)
        m_kind = kept.kind; // it may be on its way
    else
        make();
}

void CoverPicker::make()
{
    ++m_order;
    const QImage image = paintCover(m_text, m_accent, font());
    show(CoverKind::Made, {}, {pngOf(image), image, {}}, madeCoverSquare());
}

void CoverPicker::takeFirstPicture()
{
    if (m_first.isEmpty())
        make();
    else
        takeBytes(m_first, CoverKind::FirstPicture, {});
}

void CoverPicker::askForFile()
{
    auto *const dialog = new QFileDialog(this, tr("Choose a Cover"), QFileInfo(m_file).absolutePath(),
                                         tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CoverPicker::openFile);
    dialog->open();
}

void CoverPicker::openFile(const QString &path)
{
    m_kept = {};
    read(path, path);
}

/// `file`: the name by which it is remembered; empty for none.
void CoverPicker::read(const QString &path, const QString &file)
{
    const auto read = [path]() -> Loaded {
        QFile picture(path);
        if (!picture.open(QIODevice::ReadOnly))
            return {{}, {}, tr("it cannot be read")};
        if (picture.size() > largestPictureFile)
            return {{}, {}, tr("it is larger than 40 MB")};
        return load(picture.read(largestPictureFile));
    };
    inBackground(m_thread, read, this, [this, file, order = ++m_order](const Loaded &loaded) {
        if (order == m_order)
            show(CoverKind::File, file, loaded, {});
    });
}

CoverPicker::Loaded CoverPicker::load(const QByteArray &bytes)
{
    const auto prepared = prepareCover(bytes);
    if (!prepared)
        return {{}, {}, prepared.error()};
    const auto image = readPicture(prepared->bytes, mostShown);
    if (!image)
        return {{}, {}, image.error()};
    return {prepared->bytes, *image, {}};
}

/// Making a PNG of a large picture takes seconds.
void CoverPicker::takeImage(const QImage &image)
{
    m_kept = {};
    inBackground(
        m_thread, [image] { return load(pngOf(image)); }, this,
        [this, order = ++m_order](const Loaded &loaded) {
            if (order == m_order)
                show(CoverKind::File, {}, loaded, {});
        });
}

void CoverPicker::takeBytes(const QByteArray &bytes, CoverKind kind, const QString &file)
{
    inBackground(
        m_thread, [bytes] { return load(bytes); }, this,
        [this, kind, file, order = ++m_order](const Loaded &loaded) {
            if (order == m_order)
                show(kind, file, loaded, {});
        });
}

void CoverPicker::show(CoverKind kind, const QString &file, const Loaded &loaded, const QRectF &square)
{
    if (!loaded.problem.isEmpty()) {
        const QString name = file.isEmpty() ? tr("The picture") : QFileInfo(file).fileName();
        if (m_bytes.isEmpty())
            make();
        else
            m_kinds->button(int(m_kind))->setChecked(true);
        sayProblem(tr("%1 cannot be the cover: %2.").arg(name, loaded.problem));
        return;
    }
    const bool isSame = kind == m_kind && file == m_file && !m_bytes.isEmpty() && kind == CoverKind::Made;
    const KeptCover kept = std::exchange(m_kept, {});
    const bool isKept = kept.kind == kind && kept.file == file;
    const QRectF wideCrop = isKept && kept.wide ? rectOf(*kept.wide) : isSame ? m_wide->crop() : QRectF();
    const QRectF squareCrop = isKept && kept.square ? rectOf(*kept.square) : isSame ? m_square->crop() : square;
    m_kind = kind;
    m_file = file;
    m_bytes = loaded.bytes;
    m_kinds->button(int(kind))->setChecked(true);
    m_wide->setPicture(loaded.image, wideCrop);
    m_square->setPicture(loaded.image, squareCrop);
    sayProblem({});
    Q_EMIT changed();
}

void CoverPicker::sayProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_note->hide();
    else
        Look::showError(m_note, sentence);
}

void CoverPicker::paste()
{
    const QMimeData *const mime = QGuiApplication::clipboard()->mimeData();
    if (mime && canTake(mime))
        take(mime);
    else
        sayProblem(tr("There is no picture on the clipboard."));
}

bool CoverPicker::canTake(const QMimeData *mime) const
{
    return mime->hasImage() || (mime->urls().size() == 1 && mime->urls().constFirst().isLocalFile());
}

void CoverPicker::take(const QMimeData *mime)
{
    if (mime->urls().size() == 1 && mime->urls().constFirst().isLocalFile())
        openFile(mime->urls().constFirst().toLocalFile());
    else
        takeImage(qvariant_cast<QImage>(mime->imageData()));
}

std::optional<Publish::Crop> CoverPicker::wide() const
{
    return m_bytes.isEmpty() ? std::nullopt : std::optional(cropOf(m_wide->crop()));
}

std::optional<Publish::Crop> CoverPicker::square() const
{
    return m_bytes.isEmpty() ? std::nullopt : std::optional(cropOf(m_square->crop()));
}

void CoverPicker::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(event->mimeData()))
        event->acceptProposedAction();
}

void CoverPicker::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData());
}

void CoverPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Jianbao
