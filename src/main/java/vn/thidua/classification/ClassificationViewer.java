package vn.thidua.classification;

/**
 * How one person sees one classification of their province.
 *
 * @param all       whether they see every unit from the inside
 * @param published whether points, ranks and groups are everybody's
 * @param own       code of the unit that speaks for them, which they see from the inside
 */
record ClassificationViewer(boolean all, boolean published, String own) {

    /** Whether notes, appeal and points are seen while they come about. */
    boolean inside(UnitPart part) {
        return all || part.unitCode().equals(own);
    }

    boolean sees(UnitPart part) {
        return published || inside(part);
    }

    /** Whether what the appraisal gave is seen: by the unit itself once it was told. */
    boolean score(UnitPart part) {
        return published || all || part.stage().told();
    }

    boolean ranks() {
        return published || all;
    }
}
