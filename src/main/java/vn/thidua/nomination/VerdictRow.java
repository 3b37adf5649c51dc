package vn.thidua.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.CriterionVerdict.UsedFigure;
import vn.thidua.movement.Verdict;

/** Reads a row of the verdicts with what the appraiser said of it. */
record VerdictRow(ObjectMapper json) implements RowMapper<Verdicts.Line> {

    private static final TypeReference<List<UsedFigure>> FIGURES = new TypeReference<>() {};

    @Override
    public Verdicts.Line mapRow(ResultSet row, int number) throws SQLException {
        return new Verdicts.Line(
                new CriterionVerdict(
                        row.getString("criterion_code"),
                        row.getString("clause"),
                        row.getString("source"),
                        row.getBoolean("exclusion"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("arithmetic"),
                        row.getString("explanation"),
                        figures(row.getString("figures"))),
                appraised(row.getString("appraised")),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    private static @Nullable Verdict appraised(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }

    private List<UsedFigure> figures(String figures) {
        try {
            return json.readValue(figures, FIGURES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The figures of a verdict cannot be read", broken);
        }
    }

    /** The figures as they are kept. */
    String written(List<UsedFigure> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
