#include "cli/command_batch_run.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace criterion19::cli::batch {
namespace {

/// A chunk on its way.
struct Job {
    Chunk chunk;
    Judged judged;
    bool done = false;
    std::exception_ptr failure;
};

/// Threads that judge the jobs of a queue.
class Workers {
public:
    Workers(OutputOptions const& options, Groups& groups, unsigned count) {
        threads_.reserve(count);
        try {
            for (unsigned i = 0; i < count; ++i)
                threads_.emplace_back([this, options, &groups] { work(options, groups); });
        } catch (std::system_error const&) {
            // As many as there can be. Where there can be none, `add` does the work.
            if (threads_.empty()) alone_ = std::make_unique<ChunkJudge>(options, groups);
        }
    }
    ~Workers() {
        {
            std::lock_guard<std::mutex> const lock(mutex_);
            ended_ = true;
            waiting_.clear();
        }
        available_.notify_all();
        for (auto& thread : threads_) thread.join();
    }
    Workers(Workers const&) = delete;
    Workers& operator=(Workers const&) = delete;

    void add(Job& job) {
        if (alone_) {
            alone_->judge(job.chunk, job.judged);
            job.done = true;
            return;
        }
        {
            std::lock_guard<std::mutex> const lock(mutex_);
            job.done = false;
            waiting_.push_back(&job);
        }
        available_.notify_one();
    }
    void wait_for(Job& job) {
        std::unique_lock<std::mutex> lock(mutex_);
        finished_.wait(lock, [&job] { return job.done; });
        if (job.failure) std::rethrow_exception(job.failure);
    }

private:
    void work(OutputOptions const& options, Groups& groups) {
        std::unique_ptr<ChunkJudge> judge;
        for (;;) {
            Job* job = nullptr;
            {
                std::unique_lock<std::mutex> lock(mutex_);
                available_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
                if (ended_) return;
                job = waiting_.front();
                waiting_.pop_front();
            }
            job->failure = nullptr;
            try {
                if (!judge) judge = std::make_unique<ChunkJudge>(options, groups);
                judge->judge(job->chunk, job->judged);
            } catch (...) {
                job->failure = std::current_exception();
            }
            {
                std::lock_guard<std::mutex> const lock(mutex_);
                job->done = true;
            }
            finished_.notify_all();
        }
    }

    std::mutex mutex_;
    std::condition_variable available_;
    std::condition_variable finished_;
    std::deque<Job*> waiting_;
    bool ended_ = false;
    std::unique_ptr<ChunkJudge> alone_;
    std::vector<std::thread> threads_;
};

}  // namespace

RunEnd run(Inputs& inputs, OutputOptions const& options, Groups& groups, unsigned threads, RunHooks const& hooks) {
    std::vector<std::unique_ptr<Job>> jobs;
    for (unsigned i = 0; i < 2 * threads; ++i) jobs.push_back(std::make_unique<Job>());
    Workers workers(options, groups, threads);
    std::size_t first = 0;
    std::size_t count = 0;
    bool more = true;
    Errors prepared_errors;
    std::size_t refused_file = 0;
    while (more || count > 0) {
        if (hooks.interrupted()) return RunEnd::interrupted;
        while (more && count < jobs.size()) {
            auto& job = *jobs[(first + count) % jobs.size()];
            more = inputs.next(job.chunk);
            if (!more) break;
            job.chunk.columns.reset();
            if (auto errors = hooks.prepare(job.chunk); !errors.empty()) {
                // What was read before it is written first.
                prepared_errors = std::move(errors);
                refused_file = job.chunk.file;
                more = false;
                break;
            }
            workers.add(job);
            ++count;
        }
        if (count == 0) break;
        auto& job = *jobs[first];
        workers.wait_for(job);
        if (!hooks.write(job.judged)) return RunEnd::stopped;
        first = (first + 1) % jobs.size();
        --count;
    }
    if (!prepared_errors.empty()) {
        Judged refused;
        refused.fatal = std::move(prepared_errors);
        refused.end.file = refused_file;
        hooks.write(refused);
        return RunEnd::stopped;
    }
    if (!inputs.errors().empty()) return hooks.interrupted() ? RunEnd::interrupted : RunEnd::input_error;
    return RunEnd::done;
}

}  // namespace criterion19::cli::batch
