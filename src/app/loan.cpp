#include "loan.h"

#include <QThread>

namespace mentoring {

Loan::Loan(OrganisationFile::Store& store) : m_gate(store.connection.gate()), m_wayBack(store.wayBack) {
    m_gate->lend();
    store.lent();
}

Loan::~Loan() {
    end(std::nullopt);
}

void Loan::end(const std::optional<Change>& change) {
    if (std::exchange(m_over, true))
        return;
    m_gate->giveBack();
    const std::lock_guard guard(m_wayBack->mutex);
    auto* file = m_wayBack->file;
    if (!file)
        return;
    const auto settle = [file, change] { file->store().settle(change); };
    if (QThread::currentThread() == file->thread())
        settle();
    else
        QMetaObject::invokeMethod(file, settle, Qt::QueuedConnection);
}

} // namespace mentoring
