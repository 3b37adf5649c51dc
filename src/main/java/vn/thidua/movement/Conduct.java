package vn.thidua.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a movement is carried out beside its route; each part only where the document has it. */
public record Conduct(
        @Nullable Launch launch,
        @Nullable Registration registration,
        @Nullable Selection selection,
        List<Consultation> consultations,
        @Nullable PublicComment publicComment) {

    static final Conduct PLAIN = new Conduct(null, null, null, List.of(), null);
}
