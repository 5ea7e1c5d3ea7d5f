import type { Role } from '../../roles/role';
import type { Span } from '../../text/span';
import type { RoleScope } from '../model';

/** Hands out scopes in the order in which the document opens them. */
export class ScopeTable {
  readonly scopes: RoleScope[] = [];
  readonly #named = new Map<string, number>();
  #asked = 0;

  /** How often a scope was asked for by its name; as long as it stays the same, all that was read is of the scope around it. */
  get asked(): number {
    return this.#asked;
  }

  add(role: RoleScope['role'], name: Span | undefined, source: RoleScope['source']): number {
    const index = this.scopes.length;
    this.scopes.push({ index, role, name, source });
    return index;
  }

  roleOf(scope: number): RoleScope['role'] | undefined {
    return this.scopes[scope]?.role;
  }

  /** The scope of a sentence whose subject is `role`: the one around it if it speaks of that role anyway. */
  subject(enclosing: number, role: Role | 'merged', name: Span): number {
    return this.roleOf(enclosing) === role ? enclosing : this.named(enclosing, role, name, 'subject');
  }

  /** The scope that labels, table headers or subjects with this role share within the scope around them. */
  named(enclosing: number, role: Role | 'merged', name: Span, source: RoleScope['source']): number {
    this.#asked++;
    const key = `${String(enclosing)}:${role}:${source}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const index = this.add(role, name, source);
    this.#named.set(key, index);
    return index;
  }
}
