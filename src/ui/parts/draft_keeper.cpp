#include "parts/draft_keeper.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "app/draft_service.h"
#include "kit/utf8.h"

namespace mentoring::ui {

namespace {

constexpr int keystrokePause = 400; // milliseconds without a keystroke until a draft is on disk
constexpr int longestUnsaved = 700; // the same for whoever types without a pause: never is more than a second lost

const QString formKey = QStringLiteral("form");
const QString subjectKey = QStringLiteral("about");
const QString typedKey = QStringLiteral("typed");
const QString firstKey = QStringLiteral("first");
const QString undoneKey = QStringLiteral("undone");
const QString idKey = QStringLiteral("id");
const QString labelKey = QStringLiteral("label");

QJsonObject objectIn(const std::string& document) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
}

/// What one field holds, and how to put it back. Null for what is no editor.
struct Editor {
    enum class Turn { First, Second, Last }; ///< what one chooses may change which other fields there are
    Turn turn = Turn::Last;
    std::function<QJsonValue()> value;
    std::function<bool(const QJsonValue&)> put; ///< false: what was chosen is no longer there
    std::function<void(QObject* context, const std::function<void()>& tell)> watch;
};

Editor editorOf(QLineEdit* edit) {
    return {Editor::Turn::Last, [edit] { return QJsonValue(edit->text()); },
            [edit](const QJsonValue& value) {
                edit->setText(value.toString());
                return true;
            },
            [edit](QObject* context, const std::function<void()>& tell) {
                QObject::connect(edit, &QLineEdit::textChanged, context, tell);
            }};
}

Editor editorOf(QPlainTextEdit* edit) {
    return {Editor::Turn::Last, [edit] { return QJsonValue(edit->toPlainText()); },
            [edit](const QJsonValue& value) {
                edit->setPlainText(value.toString());
                return true;
            },
            [edit](QObject* context, const std::function<void()>& tell) {
                QObject::connect(edit, &QPlainTextEdit::textChanged, context, tell);
            }};
}

/// A line that stands for a record is kept by the record's id, with its name for the case that it goes.
QJsonValue valueOf(const QComboBox* combo) {
    const auto data = combo->currentData();
    if (!data.isValid())
        return combo->currentIndex();
    return QJsonObject{{idKey, data.toString()}, {labelKey, combo->currentText()}};
}

bool put(QComboBox* combo, const QJsonValue& value) {
    if (!value.isObject()) {
        const int at = value.toInt(-1);
        if (at >= 0 && at < combo->count())
            combo->setCurrentIndex(at);
        return true;
    }
    const auto wanted = value.toObject().value(idKey).toString();
    for (int at = 0; at < combo->count(); ++at) {
        if (combo->itemData(at).toString() == wanted) {
            combo->setCurrentIndex(at);
            return true;
        }
    }
    // Nothing else is taken for it: either "none", where there is that, or no choice until somebody makes one.
    const auto first = combo->itemData(0).toString();
    const bool hasNone = combo->count() > 0 && (first.isEmpty() || first == QStringLiteral("0"));
    combo->setPlaceholderText(DraftKeeper::tr("Choose anew"));
    combo->setCurrentIndex(hasNone ? 0 : -1);
    return false;
}

Editor editorOf(QComboBox* combo) {
    return {Editor::Turn::First, [combo] { return valueOf(combo); },
            [combo](const QJsonValue& value) { return put(combo, value); },
            [combo](QObject* context, const std::function<void()>& tell) {
                QObject::connect(combo, &QComboBox::currentIndexChanged, context, tell);
            }};
}

Editor editorOf(QAbstractButton* box) {
    return {Editor::Turn::Second, [box] { return QJsonValue(box->isChecked()); },
            [box](const QJsonValue& value) {
                box->setChecked(value.toBool());
                return true;
            },
            [box](QObject* context, const std::function<void()>& tell) {
                QObject::connect(box, &QAbstractButton::toggled, context, tell);
            }};
}

Editor editorOf(QSpinBox* spin) {
    return {Editor::Turn::Last, [spin] { return QJsonValue(spin->value()); },
            [spin](const QJsonValue& value) {
                spin->setValue(value.toInt(spin->value()));
                return true;
            },
            [spin](QObject* context, const std::function<void()>& tell) {
                QObject::connect(spin, &QSpinBox::valueChanged, context, tell);
            }};
}

Editor editorOf(QDateEdit* edit) {
    return {Editor::Turn::Last, [edit] { return QJsonValue(edit->date().toString(Qt::ISODate)); },
            [edit](const QJsonValue& value) {
                edit->setDate(QDate::fromString(value.toString(), Qt::ISODate));
                return true;
            },
            [edit](QObject* context, const std::function<void()>& tell) {
                QObject::connect(edit, &QDateEdit::dateChanged, context, tell);
            }};
}

/// A list of ticks: the ids of those that are set.
Editor editorOf(QListWidget* list) {
    return {Editor::Turn::Last,
            [list] {
                QJsonArray ticked;
                for (int row = 0; row < list->count(); ++row)
                    if (list->item(row)->checkState() == Qt::Checked)
                        ticked.append(list->item(row)->data(Qt::UserRole).toString());
                return QJsonValue(ticked);
            },
            [list](const QJsonValue& value) {
                const auto ticked = value.toArray();
                qsizetype found = 0;
                for (int row = 0; row < list->count(); ++row) {
                    const bool on = ticked.contains(list->item(row)->data(Qt::UserRole).toString());
                    list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
                    found += on ? 1 : 0;
                }
                return found == ticked.size();
            },
            [list](QObject* context, const std::function<void()>& tell) {
                QObject::connect(list, &QListWidget::itemChanged, context, tell);
            }};
}

Editor editorOf(DraftPart* part) {
    return {Editor::Turn::Last, [part] { return part->kept(); },
            [part](const QJsonValue& value) {
                part->bringBack(value);
                return true;
            },
            [part](QObject*, const std::function<void()>& tell) { part->tellWhenChanged(tell); }};
}

std::optional<Editor> editorIn(QWidget* widget) {
    if (auto* part = dynamic_cast<DraftPart*>(widget))
        return editorOf(part);
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        return editorOf(combo);
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        return editorOf(edit);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        return editorOf(edit);
    if (auto* spin = qobject_cast<QSpinBox*>(widget))
        return editorOf(spin);
    if (auto* edit = qobject_cast<QDateEdit*>(widget))
        return editorOf(edit);
    if (auto* list = qobject_cast<QListWidget*>(widget))
        return editorOf(list);
    if (auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isCheckable())
        return editorOf(button);
    return std::nullopt;
}

/// Editors from top to bottom; what an editor is made of (the line of a combo, the rows of a part) is not one itself.
void collect(QWidget& parent, std::vector<std::pair<QString, Editor>>& editors) {
    for (auto* child : parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (auto editor = editorIn(child)) {
            Q_ASSERT_X(!child->objectName().isEmpty(), "DraftKeeper", child->metaObject()->className());
            editors.emplace_back(child->objectName(), std::move(*editor));
        } else if (!child->isWindow()) {
            collect(*child, editors);
        }
    }
}

std::vector<std::pair<QString, Editor>> editorsIn(QWidget& form) {
    std::vector<std::pair<QString, Editor>> editors;
    collect(form, editors);
    return editors;
}

void addTexts(const QJsonValue& value, QStringList& texts) {
    if (value.isString()) {
        if (const auto text = value.toString().trimmed(); !text.isEmpty())
            texts << text;
    } else if (value.isArray()) {
        for (const auto& one : value.toArray())
            addTexts(one, texts);
    } else if (value.isObject()) {
        const auto object = value.toObject();
        if (object.contains(idKey) && object.contains(labelKey))
            texts << object.value(labelKey).toString();
        else
            for (const auto& one : object)
                addTexts(one, texts);
    }
}

} // namespace

std::string draftKey(std::string_view form, std::initializer_list<std::int64_t> about) {
    std::string key(form);
    for (const auto id : about)
        key += '/' + std::to_string(id);
    return key;
}

std::string draftKeyOfMany(std::string_view form, std::vector<std::int64_t> about) {
    std::ranges::sort(about);
    std::string key(form);
    for (const auto id : about)
        key += '/' + std::to_string(id);
    return key;
}

DraftKey readDraftKey(std::string_view key) {
    DraftKey read;
    const auto parts = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())).split(u'/');
    read.form = parts.first().toStdString();
    for (const auto& part : parts.mid(1))
        read.about.push_back(part.toLongLong());
    return read;
}

DraftText readDraftText(const std::string& document) {
    const auto draft = objectIn(document);
    DraftText read{
        draft.value(formKey).toString(), draft.value(subjectKey).toString(), {}, draft.value(undoneKey).toBool()};
    // Drafts of earlier versions have their fields on top.
    addTexts(draft.contains(typedKey) ? draft.value(typedKey) : QJsonValue(draft), read.texts);
    return read;
}

DraftKeeper::DraftKeeper(Workspace& workspace, QWidget& form, DraftAbout about, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_form(form), m_about(std::move(about)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(keystrokePause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::saveInPassing);
}

DraftKeeper::~DraftKeeper() = default;

DraftKeeper::Found DraftKeeper::begin() {
    m_first = values();
    Found found;
    if (const auto kept = m_workspace.file().drafts().find(m_about.key))
        found = bringBack(objectIn(*kept));
    watch();
    return found;
}

DraftKeeper::Found DraftKeeper::bringBack(const QJsonObject& draft) {
    auto typed = draft.value(typedKey).toObject();
    for (const auto* earlier : {"lines", "texts"}) { // of versions that kept choices by their place in the list
        const auto fields = draft.value(QLatin1String(earlier)).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            typed.insert(field.key(), field.value());
    }
    Found found;
    const auto first = draft.value(firstKey).toObject();
    for (const auto& name : first.keys()) {
        const auto now = m_first.value(name);
        if (now == first.value(name) || now == typed.value(name))
            continue;
        const auto* editor = m_form.findChild<QWidget*>(name);
        const auto called = editor ? editor->accessibleName() : name;
        const auto text = qobject_cast<const QLineEdit*>(editor) ? now.toString().trimmed()
                                                                 : now.toObject().value(labelKey).toString();
        found.changed << (text.isEmpty() ? called : tr("%1, now “%2”").arg(called, text));
        // Neither text goes for the other.
        if (qobject_cast<const QPlainTextEdit*>(editor) && !now.toString().trimmed().isEmpty())
            typed.insert(name, QString(now.toString() + QStringLiteral("\n\n") + typed.value(name).toString()));
    }
    found.gone = put(typed);
    const auto back = changes();
    found.any = !back.isEmpty() || !found.gone.isEmpty();
    found.isUndone = found.any && draft.value(undoneKey).toBool();
    if (found.isUndone)
        m_undone = back;
    return found;
}

void DraftKeeper::watch() {
    m_watching = true;
    for (auto& [name, editor] : editorsIn(m_form))
        editor.watch(this, [this] { changed(); });
}

void DraftKeeper::changed() {
    if (!m_unsaved.isValid())
        m_unsaved.start();
    if (m_unsaved.elapsed() >= longestUnsaved)
        saveInPassing();
    else
        m_pause.start();
}

QJsonObject DraftKeeper::values() const {
    QJsonObject values;
    for (const auto& [name, editor] : editorsIn(m_form)) {
        Q_ASSERT_X(!values.contains(name), "DraftKeeper: two editors of one name", qPrintable(name));
        values.insert(name, editor.value());
    }
    return values;
}

QJsonObject DraftKeeper::changes() const {
    auto changes = values();
    for (const auto& name : changes.keys())
        if (changes.value(name) == m_first.value(name))
            changes.remove(name);
    return changes;
}

QStringList DraftKeeper::put(const QJsonObject& values) {
    QStringList gone;
    for (const auto turn : {Editor::Turn::First, Editor::Turn::Second, Editor::Turn::Last}) {
        for (const auto& [name, editor] : editorsIn(m_form)) {
            const auto value = values.value(name);
            if (editor.turn == turn && !value.isUndefined() && !editor.put(value))
                gone << value.toObject().value(labelKey).toString();
        }
    }
    gone.removeAll(QString());
    return gone;
}

void DraftKeeper::saveInPassing() {
    // Whoever is typing is not made to wait: a large file that was just opened may not be written for a moment.
    if (m_workspace.file().owesLook())
        m_pause.start();
    else
        save();
}

void DraftKeeper::save() {
    if (!m_undone.isEmpty() && changes() != m_undone)
        m_undone = {};
    write(!m_undone.isEmpty());
}

void DraftKeeper::saveToRecord() {
    write(true);
}

void DraftKeeper::takeUp() {
    m_undone = {};
    save();
}

void DraftKeeper::write(bool isUndone) {
    m_pause.stop();
    m_unsaved.invalidate();
    if (!m_watching || m_workspace.isReadOnly())
        return;
    const auto changed = changes();
    m_workspace.attempt([&] {
        auto& drafts = m_workspace.file().drafts();
        if (changed.isEmpty()) {
            drafts.drop(m_about.key);
            return;
        }
        QJsonObject draft{{formKey, m_about.form}, {subjectKey, m_about.subject}};
        if (isUndone)
            draft.insert(undoneKey, true);
        // What the form proposed belongs to what is typed: the day, the pair. Tomorrow it would propose another one.
        draft.insert(typedKey, m_about.ofRecorded ? changed : values());
        if (m_about.ofRecorded) {
            QJsonObject first;
            for (const auto& name : changed.keys())
                first.insert(name, m_first.value(name));
            draft.insert(firstKey, first);
        }
        const auto document = QJsonDocument(draft).toJson(QJsonDocument::Compact).toStdString();
        if (drafts.find(m_about.key) != document)
            drafts.save(m_about.key, document);
    });
}

void DraftKeeper::drop() {
    m_pause.stop();
    m_unsaved.invalidate();
    if (!m_workspace.isReadOnly())
        m_workspace.attempt([&] { m_workspace.file().drafts().drop(m_about.key); });
}

void DraftKeeper::settle() {
    m_undone = {};
    m_first = values();
    drop();
}

void DraftKeeper::beginAgain() {
    m_undone = {};
    put(m_first);
    drop();
}

} // namespace mentoring::ui
