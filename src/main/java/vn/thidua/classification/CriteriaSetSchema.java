package vn.thidua.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.springframework.stereotype.Component;

/** The JSON Schema of criteria sets, speaking Vietnamese. */
@Component
class CriteriaSetSchema {

    private final JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                    SchemaLocation.of("classpath:classification/criteria-set.schema.json"),
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build());

    /** What in the tree does not keep to the schema. */
    List<SetProblem> problems(JsonNode tree) {
        return schema.validate(tree).stream()
                .map(message -> new SetProblem(message.getInstanceLocation().toString(), reason(message)))
                .distinct()
                .toList();
    }

    private static String reason(ValidationMessage message) {
        var arguments = message.getArguments();
        var wanted = arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        return switch (message.getType()) {
            case "required" -> "thiếu mục “%s”".formatted(message.getProperty());
            case "additionalProperties" -> "mục “%s” không có trong bộ tiêu chí".formatted(message.getProperty());
            case "type" -> "sai kiểu dữ liệu, phải là %s".formatted(wanted);
            case "minimum" -> "không được nhỏ hơn %s".formatted(wanted);
            case "maximum" -> "không được lớn hơn %s".formatted(wanted);
            case "multipleOf" -> "chỉ được có nhiều nhất hai chữ số thập phân";
            case "minItems" -> "phải có ít nhất %s mục".formatted(wanted);
            case "maxItems" -> "có quá %s mục".formatted(wanted);
            case "maxLength" -> "dài quá %s ký tự".formatted(wanted);
            case "pattern" ->
                "\\S".equals(wanted) ? "không được để trống" : "không đúng dạng quy định (%s)".formatted(wanted);
            default -> "không đúng quy định của tệp bộ tiêu chí";
        };
    }
}
