package interleave.autograder.bench;

/**
 * What a program took, with all the processes that it started.
 *
 * @param wallMillis    from its start to its end
 * @param cpuMillis     of processor time; NaN where the system does not tell
 * @param peakMegabytes the most memory at one moment, pages that processes share counted in each; NaN as above
 * @param ownMegabytes  the most memory of the program alone, without those that it started; NaN as above
 */
record Cost(double wallMillis, double cpuMillis, double peakMegabytes, double ownMegabytes) {

    /** For one of so many; the memory is not divided. */
    Cost each(int number) {
        return new Cost(wallMillis / number, cpuMillis / number, peakMegabytes, ownMegabytes);
    }

    /** One program after the other. */
    Cost then(Cost next) {
        return new Cost(wallMillis + next.wallMillis, cpuMillis + next.cpuMillis,
            Math.max(peakMegabytes, next.peakMegabytes), Math.max(ownMegabytes, next.ownMegabytes));
    }
}
