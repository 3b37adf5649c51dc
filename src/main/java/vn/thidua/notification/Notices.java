package vn.thidua.notification;

import vn.thidua.organisation.Role;

/** Tells people something, in the same transaction as what it is about. */
public interface Notices {

    /**
     * Tells everyone who holds the role at the unit. The same words about the same case reach a person once a day.
     *
     * @param kind     by which people choose how they are told by mail
     * @param subject  one short Vietnamese line, without names of people: mail carries it out of the application
     * @param text     what happened and what to do, Vietnamese, at most 4,000 characters
     * @param caseKey  business key of the case it is about, or the path of the page where more is to be seen
     */
    void tell(NoticeKind kind, Role role, String unitCode, String subject, String text, String caseKey);

    /** Tells one person, as above. */
    void tellPerson(NoticeKind kind, String personId, String subject, String text, String caseKey);
}
