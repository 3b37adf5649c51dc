package vn.thidua.notification;

import java.util.Collection;
import java.util.Map;

/** Knows where a notice leads today: to the task while its recipient may work on it, else to the dossier of the case. */
public interface NoticePlaces {

    /** The place of each of these notices; none for a notice that is about no case. */
    Map<Long, NoticePlace> of(Collection<Long> noticeIds);
}
