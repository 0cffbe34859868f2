#pragma once

#include "document.h"
#include "edits.h"
#include "formscroll.h"

class QVBoxLayout;

namespace Jianbao {

class FormGrid;
class RegionEditor;
class ValueField;

/// What stands before the first section: name, date, subtitle, tagline, intro, and everything else as Markdown.
class OpeningTab : public FormScroll
{
    Q_OBJECT

public:
    explicit OpeningTab(Document &document, QWidget *parent = nullptr);

    void follow(const DocumentChange &change);
    /// Puts the cursor in the field that holds these bytes.
    void reveal(Span span);
    /// The bytes of the field with the focus; the title line when there is none.
    Span currentSpan() const;

private:
    struct Field {
        ValueField *field;
        QString OpeningValues::*value;
        std::optional<Span> Issue::*span;
    };

    void addField(FormGrid *grid, ValueField *field, OpeningField which, const QString &label, const QString &editName,
                  const QByteArray &key, QString OpeningValues::*value, std::optional<Span> Issue::*span);
    void showRegions();
    RegionEditor *makeRegion();

    Document &m_document;
    QList<Field> m_fields;
    QList<RegionEditor *> m_regions;
    QVBoxLayout *m_regionLayout;
};

} // namespace Jianbao
