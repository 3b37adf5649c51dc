package vn.thidua.desk;

import java.util.Set;
import java.util.UUID;

/**
 * What a person may find; no other province is ever seen.
 *
 * @param units         units of the province
 * @param people        people the person sees
 * @param plans         codes of the province's movements
 * @param rounds        the province's rounds
 * @param ownUnits      units whose proposals the person sees from the first day
 * @param actingUnits   units the person belongs to or stands in for somebody at
 * @param early         rounds of whose proposals the person's unit holds the council or signs, seen from the first day
 * @param earlyOfUnits  rounds in which every unit does so itself
 * @param late          rounds whose proposals the person sees once they are signed
 * @param lateOfUnits   rounds in which every unit appraises, decides or issues for itself
 * @param wholeRegister whether the person sees every award of the province
 * @param awardUnits    otherwise the units whose awards are seen
 */
record SearchScope(
        String province,
        Set<String> units,
        Set<String> people,
        Set<String> plans,
        Set<UUID> rounds,
        Set<String> ownUnits,
        Set<String> actingUnits,
        Set<UUID> early,
        Set<UUID> earlyOfUnits,
        Set<UUID> late,
        Set<UUID> lateOfUnits,
        boolean wholeRegister,
        Set<String> awardUnits) {}
