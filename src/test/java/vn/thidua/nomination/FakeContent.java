package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;

/** Things of another capability that a test lays into the proposal. */
public final class FakeContent implements ContentSource {

    public final List<Item> items = new ArrayList<>();

    @Override
    public List<Item> of(ProposalId proposal) {
        return List.copyOf(items);
    }
}
