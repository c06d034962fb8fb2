package interleave.autograder.bench;

/**
 * What a program took, with all the processes that it started.
 *
 * @param wallMillis    from its start to its end
 * @param cpuMillis     of processor time; NaN where the system does not tell
 * @param peakMegabytes the most memory at one moment, pages that processes share counted in each; NaN as above
 */
record Cost(double wallMillis, double cpuMillis, double peakMegabytes) {

    /** For one of so many; the memory is not divided. */
    Cost each(int number) {
        return new Cost(wallMillis / number, cpuMillis / number, peakMegabytes);
    }

    /** One program after the other. */
    Cost then(Cost next) {
        return new Cost(wallMillis + next.wallMillis, cpuMillis + next.cpuMillis,
            Math.max(peakMegabytes, next.peakMegabytes));
    }
}
