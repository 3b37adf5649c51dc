package vn.thidua.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** A published JSON Schema of files, speaking Vietnamese. */
public final class FileSchema {

    private final JsonSchema schema;

    /** @param resource on the class path: {@code movement/plan.schema.json} */
    public FileSchema(String resource) {
        schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of("classpath:" + resource),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /** What in the tree does not keep to the schema. */
    public List<FileProblem> problems(JsonNode tree) {
        return schema.validate(tree).stream()
                .map(message -> new FileProblem(message.getInstanceLocation().toString(), reason(message)))
                .distinct()
                .toList();
    }

    private static String reason(ValidationMessage message) {
        var wanted = message.getArguments() == null || message.getArguments().length == 0
                ? ""
                : String.valueOf(message.getArguments()[0]);
        return switch (message.getType()) {
            case "required" -> "thiếu mục “%s”".formatted(message.getProperty());
            case "additionalProperties" -> "mục “%s” không có trong lược đồ kế hoạch".formatted(message.getProperty());
            case "enum", "propertyNames" ->
                "giá trị không được chấp nhận, phải là một trong các giá trị %s".formatted(wanted);
            case "type" -> "sai kiểu dữ liệu, phải là %s".formatted(wanted);
            case "minimum" -> "không được nhỏ hơn %s".formatted(wanted);
            case "maximum" -> "không được lớn hơn %s".formatted(wanted);
            case "minItems" -> "phải có ít nhất %s mục".formatted(wanted);
            case "maxLength" -> "dài quá %s ký tự".formatted(wanted);
            case "format" -> "ngày không đúng, phải viết dạng 2023-12-30";
            case "pattern" ->
                "\\S".equals(wanted) ? "không được để trống" : "không đúng dạng quy định (%s)".formatted(wanted);
            default -> "không đúng lược đồ kế hoạch";
        };
    }
}
