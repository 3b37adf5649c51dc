package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names what another capability keeps with a proposal, so that a return remembers it and changes are seen. */
public interface ContentSource {

    /** Everything that is there now, each place and name once. */
    List<Item> of(ProposalId proposal);

    /**
     * One thing.
     *
     * @param nominee   whom it is about; none for the dossier as a whole
     * @param criterion code of the criterion it is about; none for the dossier as a whole
     * @param name      what it is, Vietnamese; stays the same when the text changes
     * @param text      differs when the thing does, Vietnamese
     */
    record Item(@Nullable UUID nominee, @Nullable String criterion, String name, String text) {}
}
