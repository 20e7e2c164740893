<?php declare(strict_types=1);

require_once 'PhpParser/autoload.php';
require_once __DIR__ . '/../house.inc';

use PhpParser\Node;
use PhpParser\Node\Stmt;
use PHPUnit\Framework\TestCase;

/** What editors are told is what the extension has: each class, method, parameter and property of the stubs. */
final class StubsTest extends TestCase
{
    /** @return iterable<string, array{Stmt\ClassLike}> */
    public static function classes(): iterable
    {
        $parser = (new PhpParser\ParserFactory())->create(PhpParser\ParserFactory::PREFER_PHP7);
        $generated = glob(dirname(loaded_from(), 2) . '/bindings/php/generated/*.stub.php');
        self::assertCount(2, $generated);
        foreach ([__DIR__ . '/../../src/billhook.stub.php', ...$generated] as $stub) {
            $statements = $parser->parse(file_get_contents($stub));
            $names = new PhpParser\NodeTraverser();
            $names->addVisitor(new PhpParser\NodeVisitor\NameResolver());
            foreach ((new PhpParser\NodeFinder())->findInstanceOf($names->traverse($statements), Stmt\ClassLike::class) as $class) {
                yield (string) $class->namespacedName => [$class];
            }
        }
    }

    /** @dataProvider classes */
    public function test_a_class_of_the_stubs_is_there_as_written(Stmt\ClassLike $class): void
    {
        $there = new ReflectionClass((string) $class->namespacedName);
        self::assertSame($class instanceof Stmt\Interface_, $there->isInterface());
        self::assertSame($class instanceof Stmt\Enum_, $there->isEnum());
        if ($class instanceof Stmt\Enum_) {
            $cases = array_filter($class->stmts, fn($each) => $each instanceof Stmt\EnumCase);
            $wanted = array_combine(array_map(fn($case) => (string) $case->name, $cases), array_map(fn($case) => $case->expr?->value, $cases));
            $found = array_combine(array_column($there->getName()::cases(), 'name'), array_map(fn($case) => $case->value ?? null, $there->getName()::cases()));
            self::assertSame($wanted, $found);
            return;
        }
        self::assertSame($class instanceof Stmt\Class_ && $class->isFinal(), $there->isFinal());
        $parent = $class instanceof Stmt\Class_ ? $class->extends : null;
        self::assertSame((string) $parent, (string) ($there->getParentClass() ?: null)?->name);
        foreach ($class->implements ?? [] as $interface) {
            self::assertTrue($there->implementsInterface((string) $interface));
        }
        foreach ($class->getProperties() as $property) {
            $found = $there->getProperty((string) $property->props[0]->name);
            self::assertTrue($found->isReadOnly());
            self::assertSame($this->type($property->type), $this->type($found->getType()), $found->getName());
        }
        foreach ($class->getMethods() as $method) {
            $this->assert_method($method, $there->getMethod((string) $method->name));
        }
        $own = array_filter($there->getMethods(), fn($each) => $each->class === $there->getName());
        self::assertCount(count($class->getMethods()), $own);
    }

    private function assert_method(Stmt\ClassMethod $wanted, ReflectionMethod $there): void
    {
        self::assertSame([$wanted->isStatic(), $wanted->isPublic()], [$there->isStatic(), $there->isPublic()]);
        self::assertSame($this->type($wanted->returnType), $this->type($there->getReturnType() ?? $there->getTentativeReturnType()));
        self::assertCount(count($wanted->params), $there->getParameters());
        foreach ($wanted->params as $i => $parameter) {
            $found = $there->getParameters()[$i];
            self::assertSame($parameter->var->name, $found->getName());
            self::assertSame($parameter->default !== null, $found->isOptional(), $found->getName());
            if ($parameter->default !== null) {
                self::assertSame($this->value($parameter->default), $found->getDefaultValue(), $found->getName());
            }
            self::assertSame($this->type($parameter->type), $this->type($found->getType()), $found->getName());
        }
    }

    private function value(Node\Expr $written): mixed
    {
        $constant = fn(Node\Expr $each) => $each instanceof Node\Expr\ClassConstFetch
            ? constant("$each->class::$each->name") : constant((string) $each->name);
        return (new PhpParser\ConstExprEvaluator($constant))->evaluateDirectly($written);
    }

    /** The parts of a type in a fixed order: PHP shows "?int" where the stub says "int|null". */
    private function type(mixed $type): array
    {
        $parts = match (true) {
            $type === null => [],
            $type instanceof Node\NullableType => [...$this->type($type->type), 'null'],
            $type instanceof Node\UnionType => array_merge(...array_map($this->type(...), $type->types)),
            $type instanceof ReflectionUnionType => array_map(fn($each) => $each->getName(), $type->getTypes()),
            $type instanceof ReflectionNamedType => [$type->getName(), ...($type->allowsNull() && $type->getName() !== 'mixed' ? ['null'] : [])],
            default => [ltrim((string) $type, '\\')],
        };
        sort($parts);
        return $parts;
    }
}
