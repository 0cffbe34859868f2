// Time and memory of whole processes, cold, in turns: `bench_process ROUNDS NAME COMMAND… [-- NAME COMMAND…]`. The
// first is ours; the others are compared with it. Plain C++, for what a process counts as its memory includes what its
// parent had before exec.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <span>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr double timesFaster = 25; // the aim, against each of the others
constexpr double mostMemory = 40;  // megabytes, of ours

struct Candidate {
    std::string name;
    std::vector<char *> command = {}; // ends with a null pointer
    std::vector<double> times = {};   // milliseconds
    double memory = 0;                // megabytes, the most resident
    bool failed = false;
};

void run(Candidate &candidate)
{
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, STDOUT_FILENO);
        dup2(nothing, STDERR_FILENO);
        execvp(candidate.command.front(), candidate.command.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    candidate.times.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    candidate.memory = std::max(candidate.memory, double(usage.ru_maxrss) / 1024);
    candidate.failed |= !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

double median(std::vector<double> samples)
{
    std::ranges::sort(samples);
    return samples[samples.size() / 2];
}

std::vector<Candidate> candidatesOf(std::span<char *> words)
{
    std::vector<Candidate> candidates;
    bool isName = true;
    for (char *const word : words) {
        if (std::string_view(word) == "--") {
            isName = true;
        } else if (isName) {
            candidates.push_back({.name = word});
            isName = false;
        } else {
            candidates.back().command.push_back(word);
        }
    }
    for (Candidate &candidate : candidates)
        candidate.command.push_back(nullptr);
    return candidates;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::span words(argv, std::size_t(argc));
    if (words.size() < 4) {
        std::fputs("bench_process ROUNDS NAME COMMAND... [-- NAME COMMAND...]\n", stderr);
        return 2;
    }
    std::vector<Candidate> candidates = candidatesOf(words.subspan(2));
    const int rounds = std::max(1, std::atoi(words[1]));
    for (int round = 0; round < rounds; ++round) {
        for (Candidate &candidate : candidates)
            run(candidate);
    }
    const Candidate &ours = candidates.front();
    for (const Candidate &candidate : candidates) {
        if (candidate.failed) {
            std::printf("  %-46s     failed\n", candidate.name.c_str());
            continue;
        }
        std::printf("  %-46s%9.2f ms\n", candidate.name.c_str(), median(candidate.times));
        const bool isOurs = &candidate == &ours;
        std::printf("  %-46s%9.2f MB ", "  memory", candidate.memory);
        std::printf(isOurs ? "aim %g%s\n" : "\n", mostMemory, candidate.memory > mostMemory ? "  NOT MET" : "");
        if (!isOurs && !ours.failed) {
            const double ratio = median(candidate.times) / median(ours.times);
            std::printf("  %-46s%9.2f ×  aim at least %g%s\n", "  times as long as ours", ratio, timesFaster,
                        ratio < timesFaster ? "  NOT MET" : "");
        }
    }
    return 0;
}
