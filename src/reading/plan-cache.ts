import type { DocumentNode } from "graphql";

/** The plans used last, at most `most` of them, by document and by what else gives a plan its shape. */
export class PlanCache<Plan> {
  private readonly documents = new WeakMap<DocumentNode, number>();
  private documentCount = 0;
  /** In the order of last use. */
  private readonly plans = new Map<string, Plan>();

  constructor(private readonly most: number) {}

  get size(): number {
    return this.plans.size;
  }

  get(document: DocumentNode, shape: string): Plan | undefined {
    const key = this.key(document, shape);
    const plan = this.plans.get(key);
    if (plan === undefined) return undefined;
    this.plans.delete(key);
    this.plans.set(key, plan);
    return plan;
  }

  set(document: DocumentNode, shape: string, plan: Plan): void {
    this.plans.set(this.key(document, shape), plan);
    const [oldest] = this.plans.keys();
    if (this.plans.size > this.most && oldest !== undefined) this.plans.delete(oldest);
  }

  private key(document: DocumentNode, shape: string): string {
    let number = this.documents.get(document);
    if (number === undefined) {
      number = this.documentCount += 1;
      this.documents.set(document, number);
    }
    return `${number} ${shape}`;
  }
}
