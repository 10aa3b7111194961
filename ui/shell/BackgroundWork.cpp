#include "ui/shell/BackgroundWork.h"

#include <utility>

namespace opi {

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork()
{
    blockSignals(true); // whoever listens may be a member of the same object, and gone already
    cancelAndWait();
}

void BackgroundWork::cancelAndWait()
{
    cancel();
    m_pool.waitForDone();
}

void BackgroundWork::stop()
{
    if (m_stop)
        m_stop->store(true);
}

void BackgroundWork::start(std::function<Finish(const Progress &)> work)
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    emit runningChanged();
    m_pool.start([this, stop = m_stop, work = std::move(work)] {
        const Progress progress = [this, stop, last = qsizetype(-1)](qsizetype done, qsizetype total) mutable {
            if (const qsizetype percent = total > 0 ? done * 100 / total : 0; percent != std::exchange(last, percent)) {
                QMetaObject::invokeMethod(this, [this, stop, done, total] {
                    if (stop == m_stop)
                        emit progressed(int(done), int(total));
                });
            }
            return !stop->load();
        };
        const Finish result = work(progress);
        QMetaObject::invokeMethod(this, [this, stop, result] { finish(stop, result); });
    });
}

void BackgroundWork::cancel()
{
    if (!m_stop)
        return;
    m_stop->store(true);
    m_stop.reset();
    m_pool.clear(); // what waits for its turn was cancelled too
    emit runningChanged();
}

void BackgroundWork::finish(const Stop &stop, const Finish &finish)
{
    if (stop != m_stop) // cancelled, or other work was started since
        return;
    m_stop.reset();
    emit runningChanged();
    finish();
}

} // namespace opi
