package interleave.testkit.witness;

import interleave.testkit.verdict.Finding;

/** Who saw the program under test, and can say why something did not come. Any thread may ask. */
public interface Witness {

    /** A new limit for one expectation. */
    Patience patience();

    /**
     * What really happened, where an expectation waited in vain: the program died, is deadlocked, burns the
     * processor, or the machine gave it no time.
     *
     * @param suspected what it looks like from the outside
     * @param waited    the limit under which it was waited for
     * @return the suspected finding with evidence, or another one that goes deeper
     */
    Finding explain(Finding suspected, Patience waited);
}
