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
 * @param helpedRounds  rounds whose proposals the person's unit holds a council for or signs, seen from the first day
 * @param signedRounds  rounds whose proposals the person sees once they are signed
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
        Set<UUID> helpedRounds,
        Set<UUID> signedRounds,
        boolean wholeRegister,
        Set<String> awardUnits) {}
