#pragma once

#include <memory>
#include <optional>

#include "app/change.h"
#include "store.h"

namespace mentoring {

/// The file in the hands of another thread, for the time of one piece of work. It is made in the file's own thread;
/// from then on whoever uses the file there waits until the loan is over, and what can be put off (Store::whenHere) is.
class Loan {
public:
    explicit Loan(OrganisationFile::Store& store);
    ~Loan(); ///< gives back what was not given back
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;

    /// The work itself: as long as it lives the file belongs to the thread that made it.
    class Use {
    public:
        explicit Use(Loan& loan) : m_loan(loan) { loan.m_gate->borrow(); }
        ~Use() { m_loan.end(change); }
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

        /// Announced in the file's own thread, before anything that was put off is done there.
        std::optional<Change> change{};

    private:
        Loan& m_loan;
    };

private:
    void end(const std::optional<Change>& change);

    std::shared_ptr<storage::ThreadGate> m_gate;
    std::shared_ptr<LoanWayBack> m_wayBack;
    bool m_over = false;
};

} // namespace mentoring
