#pragma once

#include "document.h"
#include "editorpage.h"
#include "edits.h"
#include "formscroll.h"
#include "htmlreader.h"

class QVBoxLayout;

namespace Jianbao {

class FormGrid;
class FrontMatterEditor;
class MarkdownEdit;
class RegionEditor;
class ValueField;

/// What stands before the first section: name, date, subtitle, tagline, intro, everything else as Markdown, and the
/// front matter.
class OpeningTab : public FormScroll, public EditorPage
{
    Q_OBJECT
    Q_INTERFACES(Jianbao::EditorPage)

public:
    explicit OpeningTab(Document &document, QWidget *parent = nullptr);

    void follow(const DocumentChange &change);

    /// How HTML that is pasted into the intro becomes Markdown.
    void setHtmlReader(const HtmlReader &reader);

    void reveal(Span span) override;
    void select(Span span) override;
    void markWords(const Marks &marks) override;
    void scrollTo(Span span) override;
    QList<QWidget *> focusStops() const override;
    qsizetype cursor() const override;
    /// The bytes of the field with the focus; the opening when there is none.
    Span currentSpan() const override;
    Span visibleSpan() const override;

Q_SIGNALS:
    void scrolled(); ///< by the person
    /// Something could not be done; one sentence.
    void refused(const QString &message);

private:
    struct Field {
        ValueField *field;
        QString OpeningValues::*value;
        std::optional<Span> Issue::*span;
    };

    void addField(FormGrid *grid, ValueField *field, OpeningField which, const QString &label, const QString &editName,
                  const QByteArray &key, QString OpeningValues::*value, std::optional<Span> Issue::*span);
    const Field *fieldAt(Span span) const;
    RegionEditor *regionAt(Span span) const;
    qsizetype placeIn(const Field &field, qsizetype offset) const;
    void showRegions();
    void bindRegions();
    void moveBlock(qsizetype offset, int by);
    RegionEditor *makeRegion();

    void noteDate(const QString &date);

    Document &m_document;
    QString m_date; ///< the last whole one: what stands here while another is typed
    MarkdownEdit *m_intro;
    QList<Field> m_fields;
    QList<RegionEditor *> m_regions;
    HtmlReader m_htmlReader;
    QVBoxLayout *m_regionLayout;
    FrontMatterEditor *m_frontMatter;
};

} // namespace Jianbao
