package vn.thidua.organisation;

/** In which capacity somebody signs what another person would sign (NĐ 30/2020/NĐ-CP, Điều 13 và Phụ lục I). */
public enum Capacity {
    /** A deputy signs for the head of the same body (khoản 1, 2). */
    KT("Ký thay (KT.)", "ký thay", "KT. "),
    /** The head of a unit right below signs some kinds of documents, as the working regulations say (khoản 4). */
    TL("Ký thừa lệnh (TL.)", "ký thừa lệnh", "TL. "),
    /** The head of a unit right below signs for a period, empowered in writing, and empowers nobody else (khoản 3). */
    TUQ("Ký thừa ủy quyền (TUQ.)", "ký thừa ủy quyền", "TUQ. "),
    /** The head of the body signs what a deputy of theirs usually does: every document is the head's to sign (khoản 1). */
    IN_PERSON("Thủ trưởng trực tiếp ký", "trực tiếp ký thay phần việc của", "");

    private final String label;
    private final String verb;
    private final String prefix;

    Capacity(String label, String verb, String prefix) {
        this.label = label;
        this.verb = verb;
        this.prefix = prefix;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }

    /** Within a sentence: {@code ký thay}. */
    public String verb() {
        return verb;
    }

    /** What stands before the position of whoever is signed for; nothing where the head signs in person. */
    String prefix() {
        return prefix;
    }

    /** Whether somebody of a unit below signs, by a document that says what. */
    boolean fromBelow() {
        return this == TL || this == TUQ;
    }
}
