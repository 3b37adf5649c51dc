package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * What somebody asks for when they appoint a substitute.
 *
 * @param roles     of the absent person, one or more
 * @param document  the paper that empowers; none where the law asks for none
 * @param scope     which documents may be signed; may be empty with KT.
 * @param reason    why; required from a process admin
 * @param confirmed whether who appoints confirmed that the substitute is who the capacity demands
 */
public record Appointment(
        String absentId,
        Set<Role> roles,
        String substituteId,
        Capacity capacity,
        LocalDate firstDay,
        LocalDate lastDay,
        String scope,
        @Nullable OfficialDocument document,
        String reason,
        boolean confirmed) {}
