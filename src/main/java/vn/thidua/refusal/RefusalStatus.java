package vn.thidua.refusal;

/** The HTTP status of a refusal, told by how its code ends. */
public final class RefusalStatus {

    private RefusalStatus() {}

    /** 404 for {@code …-not-found}, 403 for {@code …-forbidden}, 409 for {@code …-changed}, otherwise 400. */
    public static int of(Refused refused) {
        var code = refused.code();
        if (code.endsWith("-not-found")) {
            return 404;
        }
        if (code.endsWith("-forbidden")) {
            return 403;
        }
        return code.endsWith("-changed") ? 409 : 400;
    }
}
