package vn.thidua.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts statements sent and commits made. A batch counts each of its statements. */
final class CountingDataSource extends DelegatingDataSource {

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong commits = new AtomicLong();

    CountingDataSource(DataSource target) {
        super(target);
    }

    long statements() {
        return statements.get();
    }

    long commits() {
        return commits.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, connection, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                commits.incrementAndGet();
            }
            Object result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement ? counted(statement) : result;
        });
    }

    private PreparedStatement counted(PreparedStatement statement) {
        return proxy(PreparedStatement.class, statement, (method, arguments) -> {
            boolean single = method.getName().equals("execute")
                    || method.getName().equals("executeQuery")
                    || method.getName().equals("executeUpdate");
            if (single || method.getName().equals("addBatch")) {
                statements.incrementAndGet();
            }
            return invoke(statement, method, arguments);
        });
    }

    private interface Call {
        Object apply(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T target, Call call) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.apply(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }
}
